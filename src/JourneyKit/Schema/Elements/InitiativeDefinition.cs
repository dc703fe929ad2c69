using JourneyKit.Model;
using JourneyKit.Schema.Shapes;

namespace JourneyKit.Schema.Elements;

/// <summary>The table of initiatives.</summary>
internal static class InitiativeDefinition
{
    public static readonly ElementTable<Initiative> Table = new("initiative", "An initiative", "initiatives", "A change that delivers opportunities, with what it takes.", Define, ElementKind.Initiative);

    public static readonly ElementMapShape<Initiative> Map = new(Table);

    private static Initiative Define(Slots<Initiative> at) => new(at.Key<Initiative>())
    {
        Name = at.Name(),
        Description = at.Description(),
        Delivers = at.Optional(PropertyKeys.Delivers, ShapeOf.ReferencesTo<Opportunity>(), initiative => initiative.Delivers, "The opportunities it delivers."),
        Resolves = at.Optional(PropertyKeys.Resolves, ShapeOf.BaselineReferencesTo<PainPoint>(), initiative => initiative.Resolves, "The pain points it resolves."),
        Touchpoints = at.Optional(PropertyKeys.Touchpoints, ShapeOf.BaselineReferencesTo<Touchpoint>(), initiative => initiative.Touchpoints, "The touchpoints it changes."),
        Owner = at.Optional(PropertyKeys.Owner, ShapeOf.ReferenceTo<Team>(), initiative => initiative.Owner, "The team that answers for it."),
        Impact = at.Optional(PropertyKeys.Impact, ShapeOf.Impact, initiative => initiative.Impact, "How much it changes."),
        Feasibility = at.Optional(PropertyKeys.Feasibility, ShapeOf.Feasibility, initiative => initiative.Feasibility, "How easy it is."),
        Confidence = at.Optional(PropertyKeys.Confidence, ShapeOf.Share, initiative => initiative.Confidence, "How sure the team is."),
        Effort = at.Optional(PropertyKeys.Effort, ShapeOf.PersonDays, initiative => initiative.Effort, "What it takes."),
        Cost = at.Optional(PropertyKeys.Cost, ShapeOf.Money, initiative => initiative.Cost, "What it costs."),
        Start = at.Optional(PropertyKeys.Start, ShapeOf.Day, initiative => initiative.Start, "The first day."),
        Due = at.Optional(PropertyKeys.Due, ShapeOf.Day, initiative => initiative.Due, "The last day."),
        DependsOn = at.Optional(PropertyKeys.DependsOn, ShapeOf.ReferencesTo<Initiative>(), initiative => initiative.DependsOn, "The initiatives that have to be done first; never in a circle."),
        Status = at.Optional(PropertyKeys.Status, ShapeOf.Choice<InitiativeStatus>(), initiative => initiative.Status, "Where it stands."),
        Pilot = at.Optional(PropertyKeys.Pilot, PilotDefinition.Shape, initiative => initiative.Pilot, "How it is tried out first, and what came of it."),
        Progress = at.Optional(PropertyKeys.Progress, ShapeOf.Share, initiative => initiative.Progress, "How much of it is done."),
        Expects = at.Optional(PropertyKeys.Expects, ShapeOf.MeasuresBy<Metric>(), initiative => initiative.Expects, "The value that each metric should have afterwards."),
        Tags = at.Tags(),
        Evidence = at.Evidence(),
        Extensions = at.Extensions(element => element.Extensions),
    };
}
