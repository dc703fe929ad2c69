using JourneyKit.Model;
using JourneyKit.Schema.Shapes;

namespace JourneyKit.Schema.Elements;

/// <summary>The table of segments.</summary>
internal static class SegmentDefinition
{
    public static readonly ElementTable<Segment> Table = new("segment", "A segment", "segments", "A group of customers who share traits.", Define, ElementKind.Segment);

    public static readonly ElementMapShape<Segment> Map = new(Table);

    private static Segment Define(Slots<Segment> at) => new(at.Key<Segment>())
    {
        Name = at.Name(),
        Description = at.Description(),
        Size = at.Optional(PropertyKeys.Size, ShapeOf.Share, segment => segment.Size, "Its share of all customers."),
        Value = at.Optional(PropertyKeys.Value, ShapeOf.Money, segment => segment.Value, "What a customer of it is worth."),
        Prioritized = at.Optional(PropertyKeys.Prioritized, ShapeOf.Boolean, segment => segment.Prioritized, "Whether it was chosen for this map."),
        Traits = at.Optional(PropertyKeys.Traits, ShapeOf.Texts, segment => segment.Traits, "What its members have in common."),
        Tags = at.Tags(),
        Evidence = at.Evidence(),
        Extensions = at.Extensions(element => element.Extensions),
    };
}
