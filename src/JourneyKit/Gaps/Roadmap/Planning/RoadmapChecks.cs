using JourneyKit.Gaps.Context;
using JourneyKit.Gaps.Sides;
using JourneyKit.Model;
using JourneyKit.Questions;
using JourneyKit.Schema;
using JourneyKit.Wording;

namespace JourneyKit.Gaps.Roadmap.Planning;

/// <summary>Finds what is wrong or missing on a roadmap. What contradicts itself is said one by one, what is missing for all at once.</summary>
internal sealed class RoadmapChecks(GapContext context, ElementMap<RoadmapStep> steps, IReadOnlyCollection<Gap> gaps)
{
    public static ElementList<RoadmapFinding> Find(GapContext context, ElementMap<RoadmapStep> steps, IReadOnlyCollection<Gap> gaps) => [.. new RoadmapChecks(context, steps, gaps).All()];

    private IEnumerable<RoadmapFinding> All()
    {
        ElementMap<Initiative> initiatives = [.. steps.Select(step => step.Initiative)];
        var circles = Circles.Among(initiatives, initiative => initiative.DependsOn).Select(Circle);
        var todo = steps.Where(step => !step.IsDone).ToList();
        return circles
            .Concat(As("dependency-dropped", RoadmapFindingKind.DependsOnDropped))
            .Concat(steps.SelectMany(Dates))
            .Concat(steps.SelectMany(Dependencies))
            .Concat(todo.Where(step => step.Initiative.Due < context.Options.Today).Select(Overdue))
            .Concat(As("budget-exceeded", RoadmapFindingKind.OverBudget))
            .Concat(Missing(RoadmapFindingKind.OwnerMissing, todo.Where(step => step.Initiative.Owner is null), "No team answers for {0}."))
            .Concat(Missing(RoadmapFindingKind.DatesMissing, todo.Where(step => step.Initiative.Start is null || step.Initiative.Due is null), "A first or a last day is missing for {0}."))
            .Concat(Missing(RoadmapFindingKind.EffortMissing, todo.Where(step => step.Initiative.Effort is null), "It is not known how many person-days it takes to do {0}."))
            .Concat(context.AreVersions ? [] : ClosingNothing(steps.Where(step => step.Gaps.Count == 0 && !steps.Any(other => other.Initiative.DependsOn.Contains(step.Initiative.Id)))))
            .Concat(steps.Where(step => step.IsDone && step.Gaps.Count > 0).Select(DoneButGapsRemain));
    }

    // What others wait for is worth its while by them.
    private IEnumerable<RoadmapFinding> ClosingNothing(IEnumerable<RoadmapStep> idle)
    {
        var harmful = idle.ToLookup(step => !step.IsDone && !IsOfUse(step) && step.Worsens.Any(gap => gap.IsHarm));
        foreach (var step in harmful[true])
        {
            var worse = step.Worsens.Where(gap => gap.IsHarm).Select(gap => gap.Title).ToList();
            var cost = step.Initiative.Cost is { } money ? $", costs {Money(money)}" : "";
            yield return new(RoadmapFindingKind.ClosesNoGap, $"{GapText.Name(step.Initiative)} closes nothing{cost} and makes {(worse.Count == 1 ? "1 thing" : $"{worse.Count} things")} worse: {GapText.Listed(worse)}.", [step.Initiative.Id]);
        }

        var useless = harmful[false].Where(step => step.WorksOn.Count == 0).ToList();
        foreach (var finding in Missing(RoadmapFindingKind.ClosesNoGap, useless, $"No gap is closed or worked on by {{0}}, and no other initiative waits for {(useless.Count == 1 ? "it" : "them")}.", WithCosts))
        {
            yield return finding;
        }
    }

    // It may lift a figure, though not to its target, or carry out an accepted idea.
    private bool IsOfUse(RoadmapStep step)
        => step.WorksOn.Any(gap => gap.Standing != GapStanding.Regression && gap.Elements[0].Owner?.As(ElementKind.Metric) is not null)
            || context.Work.Delivered(step.Initiative).Any(opportunity => opportunity.Status == OpportunityStatus.Accepted);

    private string WithCosts(List<Initiative> initiatives)
        => GapText.Listed([.. initiatives.Select(initiative => GapText.Name(initiative) + (initiative.Cost is { } cost ? $" (costs {Money(cost)})" : ""))]);

    private string Money(decimal amount) => Figures.Number(amount) + Currency;

    private string Currency => (context.After.Map.Currency ?? context.Before.Map.Currency) is { } unit ? $" {unit}" : "";

    private static RoadmapFinding Circle(IReadOnlyList<Initiative> circle) => new(
        RoadmapFindingKind.Circle,
        circle.Count == 1 ? $"{GapText.Name(circle[0])} depends on itself." : $"These depend on each other in a circle, so that none can come first: {string.Join(" on ", circle.Append(circle[0]).Select(GapText.Name))}.",
        [.. circle.Select(initiative => initiative.Id)]);

    // What has to be decided before the plan can be carried out is a gap already.
    private IEnumerable<RoadmapFinding> As(string kind, RoadmapFindingKind finding)
        => gaps.Where(gap => gap.Kind.Name == kind)
            .Select(gap => new RoadmapFinding(finding, gap.Message, [.. gap.Elements.Select(element => element.Owner?.As(ElementKind.Initiative)).OfType<Id<Initiative>>()]));

    private static IEnumerable<RoadmapFinding> Dates(RoadmapStep step)
        => step.Initiative is { Start: { } start, Due: { } due } own && due < start
            ? [new(RoadmapFindingKind.DueBeforeStart, $"{GapText.Name(own)} is due on {Age.Day(due)}, before it starts on {Age.Day(start)}.", [own.Id])]
            : [];

    private IEnumerable<RoadmapFinding> Dependencies(RoadmapStep step)
    {
        var own = step.Initiative;
        foreach (var other in own.DependsOn.Select(id => steps[id.Value]).OfType<RoadmapStep>().Where(other => !other.IsDone).Select(other => other.Initiative))
        {
            if (step.IsDone)
            {
                yield return new(RoadmapFindingKind.DoneTooEarly, $"{GapText.Name(own)} is done, but {GapText.Name(other)}, which it depends on, is not.", [own.Id, other.Id]);
            }
            else if (own.Start is { } start && other.Due is { } due && due > start)
            {
                yield return new(RoadmapFindingKind.StartsTooEarly, $"{GapText.Name(own)} starts on {Age.Day(start)}, but {GapText.Name(other)}, which it depends on, is due on {Age.Day(due)}.", [own.Id, other.Id]);
            }
        }
    }

    private static RoadmapFinding Overdue(RoadmapStep step)
        => new(RoadmapFindingKind.Overdue, $"{GapText.Name(step.Initiative)} was due on {Age.Day(step.Initiative.Due!.Value)} and is not done.", [step.Initiative.Id]);

    private RoadmapFinding DoneButGapsRemain(RoadmapStep step) => new(
        RoadmapFindingKind.DoneButGapsRemain,
        $"{GapText.Name(step.Initiative)} is done, but {(step.Gaps.Count == 1 ? "a gap is" : $"{step.Gaps.Count} gaps are")} still there that it should close: {GapText.Listed([.. step.Gaps.Select(gap => gap.Title)])}. Measure again, and bring {context.FirstMap} up to date.",
        [step.Initiative.Id]);

    private static IEnumerable<RoadmapFinding> Missing(RoadmapFindingKind kind, IEnumerable<RoadmapStep> steps, string message, Func<List<Initiative>, string>? names = null)
    {
        var initiatives = steps.Select(step => step.Initiative).ToList();
        return initiatives.Count == 0 ? [] : [new(kind, message.Replace("{0}", names?.Invoke(initiatives) ?? GapText.Names(initiatives), StringComparison.Ordinal), [.. initiatives.Select(initiative => initiative.Id)])];
    }
}
