using JourneyKit.Model;
using JourneyKit.Schema.Shapes;

namespace JourneyKit.Schema.Elements;

/// <summary>The table of stages.</summary>
internal static class StageDefinition
{
    public static readonly ElementTable<Stage> Table = new("stage", "A stage", "stages", "A high-level segment of the journey, by the customer's goal and state of mind. Stages are ordered.", Define, ElementKind.Stage, shorthand: "goal");

    public static readonly ElementMapShape<Stage> Map = new(Table);

    private static Stage Define(Slots<Stage> at) => new(at.Key<Stage>())
    {
        Name = at.Name(),
        Description = at.Description(),
        Kind = at.Optional(PropertyKeys.Kind, ShapeOf.Choice<StageKind>(), stage => stage.Kind, "What it is in the field's usual terms; an id that is the name of a kind implies it.", stage => ImpliedKind.Unless(stage.Key, stage.Kind) is null),
        Goal = at.Optional(PropertyKeys.Goal, ShapeOf.Text, stage => stage.Goal, "The customer's goal."),
        Mindset = at.Optional(PropertyKeys.Mindset, ShapeOf.Text, stage => stage.Mindset, "The customer's state of mind."),
        Trigger = at.Optional(PropertyKeys.Trigger, ShapeOf.Text, stage => stage.Trigger, "What makes the customer enter it."),
        Needs = at.Optional(PropertyKeys.Needs, ShapeOf.Texts, stage => stage.Needs, "What the customer needs."),
        Expectations = at.Optional(PropertyKeys.Expectations, ShapeOf.Texts, stage => stage.Expectations, "What the customer expects."),
        Metrics = at.Optional(PropertyKeys.Metrics, ShapeOf.ReferencesTo<Metric>(), stage => stage.Metrics, "The metrics it is measured by."),
        Duration = at.Optional(PropertyKeys.Duration, ShapeOf.Duration, stage => stage.Duration, "How long it takes, independent of its touchpoints' durations."),
        Replaces = at.Optional(PropertyKeys.Replaces, ShapeOf.BaselineReferencesTo<Stage>(), stage => stage.Replaces, "The stages of the baseline that it replaces."),
        Tags = at.Tags(),
        Evidence = at.Evidence(),
        Extensions = at.Extensions(element => element.Extensions),
    };
}
