using JourneyKit.Model;
using JourneyKit.Schema.Shapes;

namespace JourneyKit.Schema.Elements;

/// <summary>The table of pilots.</summary>
internal static class PilotDefinition
{
    public static readonly ElementTable<Pilot> Table = new("pilot", "A pilot", "pilots", "How an initiative is tried out first, and what came of it.", Define, shorthand: "plan");

    public static readonly ElementShape<Pilot> Shape = new(Table);

    private static Pilot Define(Slots<Pilot> at) => new()
    {
        Plan = at.Optional(PropertyKeys.Plan, ShapeOf.Text, pilot => pilot.Plan, "How it is tried out."),
        Metric = at.Optional(PropertyKeys.Metric, ShapeOf.ReferenceTo<Metric>(), pilot => pilot.Metric, "The metric that is watched."),
        Control = at.Optional(PropertyKeys.Control, ShapeOf.Share, pilot => pilot.Control, "What came without the change, best as counts; not the `control` of channels."),
        Variant = at.Optional(PropertyKeys.Variant, ShapeOf.Share, pilot => pilot.Variant, "What came with the change, best as counts."),
        Extensions = at.Extensions(pilot => pilot.Extensions),
    };
}
