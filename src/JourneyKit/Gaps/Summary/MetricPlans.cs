using JourneyKit.Gaps.Context;
using JourneyKit.Gaps.Findings.Measures;
using JourneyKit.Model;

namespace JourneyKit.Gaps.Summary;

/// <summary>Makes the rows of the metrics that miss their target.</summary>
internal static class MetricPlans
{
    public static MetricPlan Of(GapContext context, Gap gap)
    {
        var (best, decided) = (Number(gap, Promise.BestName), Number(gap, Promise.DecidedName));
        var proposed = best is null ? null : Promising(context, gap).FirstOrDefault(initiative => initiative.Status == InitiativeStatus.Proposed && Expects(initiative, gap) == best.Value);
        // Where somebody who is sure of it promises as much, nothing hangs on what is proposed.
        var hangs = proposed is not null && (decided is not null || !Promising(context, gap).Any(initiative => initiative.Status != InitiativeStatus.Proposed && Expects(initiative, gap) == best!.Value));
        return new MetricPlan(
            gap,
            gap.Elements[0].Name,
            gap.Numbers[0],
            gap.Numbers[1],
            hangs ? decided : best,
            hangs ? new ConditionalPromise(best!, proposed!) : best is null ? Dropped(context, gap) : null,
            Number(gap, ComparedMetric.PlannedName),
            Number(gap, OwnFigures.Name),
            Number(gap, OwnFigures.MissingName) ?? Number(gap, hangs ? Promise.MissingWithoutName : Promise.MissingName));
    }

    // What is dropped is named only where nothing else is promised.
    private static ConditionalPromise? Dropped(GapContext context, Gap gap)
        => context.Work.Dropped.FirstOrDefault(initiative => Expects(initiative, gap) is { } expected && expected.Type == gap.Numbers[1].Value.Type) is { } dropped
            ? new ConditionalPromise(gap.Numbers[1] with { Value = Expects(dropped, gap)!.Value }, dropped)
            : null;

    // An open gap is worked on, not closed, by those who promise something.
    private static IEnumerable<Initiative> Promising(GapContext context, Gap gap) => context.Work.Named([.. gap.Initiatives, .. gap.WorkedOnBy]);

    private static Measure? Expects(Initiative initiative, Gap gap) => initiative.Expects.TryGetValue(Id<Metric>.Trusted(gap.Elements[0].Path.Segment), out var expected) ? expected : null;

    private static GapNumber? Number(Gap gap, string name) => gap.Numbers.FirstOrDefault(number => number.Name == name);
}
