using JourneyKit.Model;
using JourneyKit.Schema.Shapes;

namespace JourneyKit.Schema.Elements;

/// <summary>The table of micro-conversions.</summary>
internal static class MicroConversionDefinition
{
    public static readonly ElementTable<MicroConversion> Table = new("microConversion", "A micro-conversion", "micro-conversions", "A small action toward a conversion, at its touchpoint.", Define, ElementKind.MicroConversion, shorthand: "contributesTo");

    public static readonly ElementMapShape<MicroConversion> Map = new(Table);

    private static MicroConversion Define(Slots<MicroConversion> at) => new(at.Key<MicroConversion>())
    {
        Name = at.Name(),
        Description = at.Description(),
        ContributesTo = at.Optional(PropertyKeys.ContributesTo, ShapeOf.ReferenceTo<Conversion>(), step => step.ContributesTo, "The conversion it leads to."),
        Kind = at.Optional(PropertyKeys.Kind, ShapeOf.Choice<MicroConversionKind>(), step => step.Kind, "Whether it lies on the path or beside it."),
        Rate = at.Optional(PropertyKeys.Rate, ShapeOf.Share, step => step.Rate, "The share of those at the touchpoint who do it."),
        Target = at.Optional(PropertyKeys.Target, ShapeOf.Share, step => step.Target, "The share that should."),
        Converting = at.Optional(PropertyKeys.Converting, ShapeOf.Share, step => step.Converting, "The share of those who did it who convert in the end."),
        Event = at.Optional(PropertyKeys.Event, ShapeOf.Text, step => step.Event, "The name of its analytics event."),
        Tags = at.Tags(),
        Evidence = at.Evidence(),
        Extensions = at.Extensions(element => element.Extensions),
    };
}
