using JourneyKit.Gaps.Context;
using JourneyKit.Gaps.Findings;
using JourneyKit.Gaps.Findings.Measures;
using JourneyKit.Model;

namespace JourneyKit.Gaps.Summary;

/// <summary>Makes the summary of a report.</summary>
internal static class SummaryBuilder
{
    // Below, the first five are others in every second trial.
    private const decimal FirmShare = 0.5m;

    public static GapSummary Of(GapContext context, GapReport report)
    {
        var ranking = report.Ranking;
        var planned = ranking.Select(ranked => ranked.Gap).Where(gap => gap.Standing == GapStanding.Planned).ToList();
        var metrics = ranking.Select(ranked => ranked.Gap).Where(gap => gap.Table == GapTable.Metric).ToList();
        var objectives = new MetricObjectives(context);
        var ofObjectives = metrics.ToLookup(gap => IsOfObjective(context, objectives, gap));
        var themes = new ThemeFinder(context.Work);
        var (open, worse, unclear) = (themes.Of(ranking, GapStanding.Open), themes.Of(ranking, GapStanding.Regression), themes.Of(ranking, GapStanding.Unclear));
        var (beginWith, harming) = FirstSteps(report);
        return new GapSummary
        {
            Headline = Headline.Of(report),
            Main = Headline.Main(report),
            DecideFirst = DecisionChoice.Of([.. open, .. worse, .. unclear]),
            IsOrderFirm = report.Robustness.SameTop.Value >= FirmShare,
            BeginWith = beginWith,
            Harming = harming,
            Touchpoints = TouchpointPlans.Of(context, ranking),
            Metrics = [.. ofObjectives[true].Concat(ofObjectives[false]).Select(gap => MetricPlans.Of(context, gap))],
            Stages = StageFeelings.Of(context),
            ForWhom = [.. context.Personas.Where(outlook => outlook.Verdict != PersonaVerdict.Same && !IsLeftOut(report, outlook.After.Key))],
            ForSegments = [.. context.Segments.Where(outlook => outlook.Verdict != PersonaVerdict.Same)],
            Facts = [.. planned.Where(gap => gap.Table == GapTable.Fact).Select(gap => gap.Note!)],
            Open = open,
            Worse = worse,
            Unclear = unclear,
        };
    }

    private static bool IsOfObjective(GapContext context, MetricObjectives objectives, Gap gap)
        => gap.Elements[0].Path.Segment is var id && (context.After.Map.Metrics[id] ?? context.Before.Map.Metrics[id]) is { } metric && objectives.Of(metric) is not null;

    // Whoever begins nowhere in the second map meets nothing there.
    private static bool IsLeftOut(GapReport report, string persona)
        => report.Gaps.Any(gap => gap.Kind.Name == "persona-without-entry" && gap.Standing != GapStanding.Planned && gap.Elements.Any(element => element.PersonaId?.Value == persona));

    private static (ElementList<FirstStep> BeginWith, ElementList<FirstStep> Harming) FirstSteps(GapReport report)
    {
        var roadmap = report.Roadmap;
        if (roadmap.Waves.Count == 0)
        {
            return ([], []);
        }

        var waiting = roadmap.Steps.Where(step => !step.IsDone)
            .SelectMany(step => step.Initiative.DependsOn.Select(dependsOn => (DependsOn: dependsOn, Step: step)))
            .ToLookup(pair => pair.DependsOn, pair => pair.Step.Initiative.Id);
        return (
            [
                .. roadmap.Waves[0].Initiatives.Select(First)
                    .Where(first => (first.Step.Gaps.Count > 0 || first.Waiting > 0)
                        // What waits for something that is dropped cannot begin until that is settled; the plan's own faults tell it.
                        && report.Context.Work.BlockedBy(first.Step.Initiative.Id) is null)
                    .OrderByDescending(first => first.Step.Gaps.Any(gap => gap.Severity == GapSeverity.Critical)),
            ],
            [.. roadmap.Steps.Where(step => !step.IsDone && step.Worsens.Any(gap => gap.IsHarm)).Select(step => First(step.Initiative.Id))]);

        FirstStep First(Id<Initiative> id) => new(roadmap.Steps[id.Value]!, Waiting(id, waiting));
    }

    private static int Waiting(Id<Initiative> id, ILookup<Id<Initiative>, Id<Initiative>> waiting)
    {
        var (found, left) = (new HashSet<Id<Initiative>> { id }, new Queue<Id<Initiative>>([id]));
        while (left.TryDequeue(out var next))
        {
            foreach (var later in waiting[next].Where(found.Add))
            {
                left.Enqueue(later);
            }
        }

        return found.Count - 1;
    }
}
