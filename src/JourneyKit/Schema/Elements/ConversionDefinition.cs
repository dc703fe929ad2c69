using JourneyKit.Model;
using JourneyKit.Schema.Shapes;

namespace JourneyKit.Schema.Elements;

/// <summary>The table of conversions.</summary>
internal static class ConversionDefinition
{
    public static readonly ElementTable<Conversion> Table = new("conversion", "A conversion", "conversions", "A macro-conversion: the action that the journey is there for. It happens on reaching its touchpoint, once per journey.", Define, ElementKind.Conversion);

    public static readonly ElementMapShape<Conversion> Map = new(Table);

    private static Conversion Define(Slots<Conversion> at) => new(at.Key<Conversion>())
    {
        Name = at.Name(),
        Description = at.Description(),
        At = at.Optional(PropertyKeys.At, ShapeOf.ReferenceTo<Touchpoint>(), conversion => conversion.At, "The touchpoint on reaching which it happens."),
        Objective = at.Optional(PropertyKeys.Objective, ShapeOf.ReferenceTo<Objective>(), conversion => conversion.Objective, "The objective it serves."),
        Value = at.Optional(PropertyKeys.Value, ShapeOf.Money, conversion => conversion.Value, "What one conversion is worth."),
        Event = at.Optional(PropertyKeys.Event, ShapeOf.Text, conversion => conversion.Event, "The name of its analytics event."),
        Replaces = at.Optional(PropertyKeys.Replaces, ShapeOf.BaselineReferencesTo<Conversion>(), conversion => conversion.Replaces, "The conversions of the baseline whose place it takes."),
        Tags = at.Tags(),
        Evidence = at.Evidence(),
        Extensions = at.Extensions(element => element.Extensions),
    };
}
