using JourneyKit.Gaps.Context;
using JourneyKit.Gaps.Sides;
using JourneyKit.Graphs.Chain;
using JourneyKit.Model;
using JourneyKit.Wording;

namespace JourneyKit.Gaps.Findings.Measures;

/// <summary>
/// What the times of the second map make of a metric in a duration. No map says what a metric times; the first map shows it
/// where its own times, added up in one of a few ways, make about the value that is stated today.
/// </summary>
internal sealed class TimedFigures
{
    // Both are rounded.
    private const decimal Tolerance = 0.1m;

    private readonly GapContext context;
    private readonly MeasuredPlaces places;
    private readonly GroupReach reachBefore;
    private readonly GroupReach reachAfter;
    private readonly Lazy<(ILookup<Id<Stage>?, Touchpoint> Before, ILookup<Id<Stage>?, Touchpoint> After)> inStages;

    private TimedFigures(GapContext context)
    {
        this.context = context;
        places = new MeasuredPlaces(context);
        (reachBefore, reachAfter) = (new GroupReach(context.Before.Chain), new GroupReach(context.After.Chain));
        inStages = new(() => (context.Before.Map.Touchpoints.ToLookup(touchpoint => touchpoint.Stage), context.After.Map.Touchpoints.ToLookup(touchpoint => touchpoint.Stage)));
    }

    /// <summary>The figures of the second map; null where today's value agrees with none that the first map makes.</summary>
    public static Func<ComparedMetric, TimedFigure?> Of(GapContext context) => new TimedFigures(context).For;

    /// <summary>Whether two times are about the same.</summary>
    public static bool Agree(decimal time, decimal other) => Math.Abs(time - other) <= Tolerance * other;

    private TimedFigure? For(ComparedMetric metric)
        => metric is { Before: not null, After: not null, Value: { Type: MeasureType.Duration } value, Direction: not null } && !context.AreVersions && metric.AreComparable()
            ? Ways(metric).FirstOrDefault(way => way.Now is { } now && Agree(now, value.Value))?.Then()
            : null;

    private IEnumerable<Way> Ways(ComparedMetric metric)
    {
        if (places.Pair(metric.Any.Id) is { Before: { Duration: { } takes } } pair && pair.After.Duration is { } later)
        {
            yield return new Way(Seconds(takes), () => Figure(Seconds(later), context.After.Touchpoint(pair.After), Places.Touchpoint(pair.After) / PropertyKeys.Duration, $"{GapText.Name(pair.After)} is planned to take", GapNumber.AsStated));
        }

        if (places.Stage(metric.Any.Id) is not { } stage)
        {
            yield break;
        }

        if (stage.Before.Duration is { } lasts && stage.After.Duration is { } planned)
        {
            yield return new Way(Seconds(lasts), () => Figure(Seconds(planned), context.After.Stage(stage.After), Places.Stage(stage.After) / PropertyKeys.Duration, $"{GapText.Name(stage.After)} is planned to take", GapNumber.AsStated));
        }

        var (before, after) = (inStages.Value.Before[stage.Before.Id].ToList(), inStages.Value.After[stage.After.Id].ToList());
        foreach (var hasWaits in new[] { false, true })
        {
            yield return new Way(Mean(context.Before, reachBefore, before, hasWaits, metric.Value!.Value.Value), () => Mean(context.After, reachAfter, after, hasWaits, null) is { } mean
                ? Figure(mean, context.After.Stage(stage.After), Places.Stage(stage.After), $"by the plan's own durations{(hasWaits ? " and waits" : "")} {GapText.Name(stage.After)} takes on average", $"visits × duration{(hasWaits ? " and waits between them" : "")}, added up over the touchpoints of the stage, ÷ the share of journeys that come there")
                : null);
        }

        yield return new Way(Sum(before), () => Sum(after) is { } sum
            ? Figure(sum, context.After.Stage(stage.After), Places.Stage(stage.After), $"the durations of {GapText.Name(stage.After)} in the plan make together", "sum of the durations of its touchpoints")
            : null);
    }

    // Where one of the durations is not known, nothing is. How many come to a group takes long to compute: only where the mean can be what is stated.
    private static decimal? Mean(JourneySide side, GroupReach reach, List<Touchpoint> group, bool hasWaits, decimal? stated)
    {
        if (group.Count == 0 || !side.Chain.IsComputed || side.Chain.IsUnbounded)
        {
            return null;
        }

        HashSet<Id<Touchpoint>> all = [.. group.Select(touchpoint => touchpoint.Id)];
        var (sum, waits, fewest, most) = (0d, 0d, 0d, 0d);
        foreach (var touchpoint in group)
        {
            if (side.Chain.Touchpoints[touchpoint.Key] is not { Visits: { } visits, Reach: { } own } || (visits > 0 && touchpoint.Duration is null))
            {
                return null;
            }

            (fewest, most) = (Math.Max(fewest, own), most + own);

            sum += visits * (touchpoint.Duration?.TotalSeconds ?? 0);
            waits += !hasWaits ? 0 : visits * touchpoint.Next.Where(transition => all.Contains(transition.To)).Sum(transition => (double)(transition.Share?.Value ?? 0) * (transition.Wait?.TotalSeconds ?? 0));
        }

        return (hasWaits && waits == 0) || (stated is { } value && !CanBe(sum + waits, (double)value, fewest, Math.Min(most, 1))) || reach.Of(touchpoint => all.Contains(touchpoint.Id)) is not (> 0 and { } comes) ? null : Math.Round((decimal)((sum + waits) / comes), 1);
    }

    // At least as many come to one of several as to each, and at most as many as to all of them together.
    private static bool CanBe(double sum, double stated, double fewest, double most)
        => sum <= (1 + (double)Tolerance) * stated * most && sum >= (1 - (double)Tolerance) * stated * fewest;

    private static decimal? Sum(List<Touchpoint> group) => group.Count > 0 && group.TrueForAll(touchpoint => touchpoint.Duration is not null) ? group.Sum(touchpoint => Seconds(touchpoint.Duration!.Value)) : null;

    private static decimal Seconds(TimeSpan time) => ((Measure)time).Value;

    private TimedFigure Figure(decimal seconds, GapElement about, ElementPath path, string words, string formula)
    {
        var measure = Measure.Duration(TimeSpan.FromTicks((long)(seconds * TimeSpan.TicksPerSecond)));
        return new TimedFigure(measure, words, about, formula, context.After.Input("time of the plan", path, measure));
    }

    /// <summary>One way to time.</summary>
    /// <param name="Now">What it makes of the first map, in seconds; null where that does not tell.</param>
    /// <param name="Then">What it makes of the second.</param>
    private sealed record Way(decimal? Now, Func<TimedFigure?> Then);
}
