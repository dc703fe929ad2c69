using JourneyKit.Model;
using JourneyKit.Schema.Shapes;

namespace JourneyKit.Schema.Elements;

/// <summary>The table of objectives.</summary>
internal static class ObjectiveDefinition
{
    public static readonly ElementTable<Objective> Table = new("objective", "An objective", "objectives", "A business goal that the map serves.", Define, ElementKind.Objective);

    public static readonly ElementMapShape<Objective> Map = new(Table);

    private static Objective Define(Slots<Objective> at) => new(at.Key<Objective>())
    {
        Name = at.Name(),
        Description = at.Description(),
        Kind = at.Optional(PropertyKeys.Kind, ShapeOf.Choice<ObjectiveKind>(), objective => objective.Kind, "What it aims at."),
        Metrics = at.Optional(PropertyKeys.Metrics, ShapeOf.ReferencesTo<Metric>(), objective => objective.Metrics, "The metrics it is measured by."),
        Tags = at.Tags(),
        Evidence = at.Evidence(),
        Extensions = at.Extensions(element => element.Extensions),
    };
}
