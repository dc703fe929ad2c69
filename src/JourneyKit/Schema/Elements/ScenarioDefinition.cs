using JourneyKit.Model;
using JourneyKit.Schema.Shapes;

namespace JourneyKit.Schema.Elements;

/// <summary>The table of scenarios.</summary>
internal static class ScenarioDefinition
{
    public static readonly ElementTable<Scenario> Table = new("scenario", "The scenario", "scenarios", "What is mapped, and what is left out on purpose.", Define, shorthand: "situation");

    public static readonly ElementShape<Scenario> Shape = new(Table);

    private static Scenario Define(Slots<Scenario> at) => new()
    {
        Situation = at.Optional(PropertyKeys.Situation, ShapeOf.Text, scenario => scenario.Situation, "The situation."),
        Trigger = at.Optional(PropertyKeys.Trigger, ShapeOf.Text, scenario => scenario.Trigger, "What sets the journey off."),
        Outcome = at.Optional(PropertyKeys.Outcome, ShapeOf.Text, scenario => scenario.Outcome, "How it should end."),
        Scope = at.Optional(PropertyKeys.Scope, ShapeOf.Text, scenario => scenario.Scope, "From where to where."),
        Excludes = at.Optional(PropertyKeys.Excludes, ShapeOf.Texts, scenario => scenario.Excludes, "What is left out on purpose."),
        Extensions = at.Extensions(scenario => scenario.Extensions),
    };
}
