using JourneyKit.Model;
using JourneyKit.Schema.Shapes;

namespace JourneyKit.Schema.Elements;

/// <summary>The table of sources.</summary>
internal static class SourceDefinition
{
    public static readonly ElementTable<Source> Table = new("source", "A source", "sources", "Where evidence comes from.", Define, ElementKind.Source);

    public static readonly ElementMapShape<Source> Map = new(Table);

    private static Source Define(Slots<Source> at) => new(at.Key<Source>())
    {
        Name = at.Name(),
        Description = at.Description(),
        Kind = at.Optional(PropertyKeys.Kind, ShapeOf.Choice<SourceKind>(), source => source.Kind, "What kind of source."),
        Date = at.Optional(PropertyKeys.Date, ShapeOf.Date, source => source.Date, "When it was taken."),
        Sample = at.Optional(PropertyKeys.Sample, ShapeOf.Count, source => source.Sample, "How many people or cases it covers."),
        Method = at.Optional(PropertyKeys.Method, ShapeOf.Text, source => source.Method, "How it was taken."),
        Link = at.Optional(PropertyKeys.Link, ShapeOf.Text, source => source.Link, "Where to find it."),
        Privacy = at.Optional(PropertyKeys.Privacy, ShapeOf.Choice<SourcePrivacy>(), source => source.Privacy, "How far it identifies people."),
        Tags = at.Tags(),
        Evidence = at.Evidence(),
        Extensions = at.Extensions(element => element.Extensions),
    };
}
