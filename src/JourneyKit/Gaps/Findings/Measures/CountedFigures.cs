using JourneyKit.Gaps.Context;
using JourneyKit.Gaps.Sides;
using JourneyKit.Model;
using JourneyKit.Wording;

namespace JourneyKit.Gaps.Findings.Measures;

/// <summary>
/// What the shares of the second map make of a metric in percent. No map says what a metric counts; the first map shows it
/// where its own shares, counted in one of a few ways, make the value that is stated today.
/// </summary>
internal sealed class CountedFigures
{
    private const decimal Tolerance = 0.01m;
    private const int Digits = 6;

    private readonly GapContext context;
    private readonly Func<Metric, FlowFigure?> before;
    private readonly Func<Metric, FlowFigure?> after;
    private readonly MeasuredPlaces places;
    private readonly MetricObjectives objectives;

    private CountedFigures(GapContext context)
    {
        this.context = context;
        (before, after) = (FlowFigures.Of(context.Before), FlowFigures.Of(context.After));
        (places, objectives) = (new MeasuredPlaces(context), new MetricObjectives(context));
    }

    /// <summary>The figures of the second map; null where today's value agrees with none that the first map makes.</summary>
    public static Func<ComparedMetric, FlowFigure?> Of(GapContext context) => new CountedFigures(context).For;

    private FlowFigure? For(ComparedMetric metric)
    {
        if (metric is not { Before: { } now, After: { } then, Value: { Type: MeasureType.Percentage } value, Direction: not null } || context.AreVersions || !metric.AreComparable())
        {
            return null;
        }

        // Where it is beyond doubt what is counted, nothing else is tried.
        if (before(now) is { } figure)
        {
            return Agree(figure.Value, value) ? after(then) : null;
        }

        return context.Before.Chain.IsComputed && context.After.Chain.IsComputed && context.Before.Chain.Inputs.UnknownEntryShare == 0 && context.After.Chain.Inputs.UnknownEntryShare == 0
            ? Ways(metric).FirstOrDefault(way => Agree(Rounded(way.Now), value))?.Then()
            : null;
    }

    private IEnumerable<Way> Ways(ComparedMetric metric)
    {
        var goals = context.Conversions.Where(IsKnown).ToList();
        var own = goals.FindAll(goal => IsOf(goal, metric));
        foreach (var goal in own)
        {
            yield return new Way(Now(goal), () => Figure(goal, Then(goal), $"share of all journeys that reach {GapText.Quote(goal.Name)}"));
        }

        foreach (var goal in own)
        {
            foreach (var first in goals.Where(first => first.Id != goal.Id && Now(first) > Now(goal) && Then(first) > Then(goal)))
            {
                yield return new Way(Now(goal) / Now(first), () => Figure(goal, Then(goal) / Then(first), $"share that reaches {GapText.Quote(goal.Name)}, of those who reach {GapText.Quote(first.Name)}"));
            }
        }

        foreach (var goal in own.Where(goal => goals.Sum(Now) > Now(goal) && goals.Sum(Then) > 0))
        {
            yield return new Way(Now(goal) / goals.Sum(Now), () => Figure(goal, Then(goal) / goals.Sum(Then), $"share of {GapText.Quote(goal.Name)} in all conversions"));
        }

        if (places.Pair(metric.Any.Id) is { } pair)
        {
            if (Reach(context.Before, pair.Before) is { } now && Reach(context.After, pair.After) is { } then)
            {
                yield return new Way(now, () => Figure(pair.After, then, $"share of all journeys that come to {GapText.Name(pair.After)}"));
            }

            if (Leaving(context.Before, pair.Before) is { } leaves && Leaving(context.After, pair.After) is { } leaving)
            {
                yield return new Way(leaves, () => Figure(pair.After, leaving, $"share of those at {GapText.Name(pair.After)} who go no further"));
            }
        }
    }

    private bool IsOf(ConversionOutlook goal, ComparedMetric metric)
        => (goal.After.Conversion!.Objective is { } objective && objectives.Of(metric.Any)?.Id == objective)
            || places.IsMeasuredAt(metric.Any.Id, goal.After.Conversion.At!.Value);

    private static bool IsKnown(ConversionOutlook goal) => goal is { IsInBoth: true, IsReplaced: false, IsGuess: false, Before: { IsExact: true, Probability: > 0 }, After: { IsExact: true, Probability: > 0 } };

    private static double Now(ConversionOutlook goal) => goal.Before.Probability!.Value;

    private static double Then(ConversionOutlook goal) => goal.After.Probability!.Value;

    private static double? Reach(JourneySide side, Touchpoint touchpoint) => side.Chain.Touchpoints[touchpoint.Key]?.Reach;

    private static double? Leaving(JourneySide side, Touchpoint touchpoint)
        => touchpoint is { Exit: not true, Next.Count: > 0 } && touchpoint.Next.All(transition => transition.Share is not null) && side.Graph.Leaving(touchpoint.Id) is { } leaving ? (double)leaving.InTheEnd : null;

    private FlowFigure Figure(ConversionOutlook goal, double share, string words)
    {
        var (conversion, reading) = (goal.After.Conversion!, goal.After);
        return Figure(context.After.Element(Places.Conversion(conversion), conversion), Places.Conversion(conversion), share, words, reading.Assumed, reading.Shares);
    }

    private FlowFigure Figure(Touchpoint touchpoint, double share, string words)
        => Figure(context.After.Touchpoint(touchpoint), Places.Touchpoint(touchpoint), share, words, context.After.Chain.Inputs.Assumed, context.After.Chain.Inputs.Shares);

    private FlowFigure Figure(GapElement about, ElementPath path, double share, string words, int assumed, int shares)
    {
        var value = Rounded(share);
        var rests = $"{assumed} of {Listing.Count(shares, "share")} {(assumed == 1 ? "is" : "are")} assumed";
        return new FlowFigure(value, assumed == 0 ? "" : $" ({rests})", about, $"{words}; {rests}", context.After.Input("by the flow", path, Measure.Fraction(value)));
    }

    private static bool Agree(decimal figure, Measure value) => Math.Abs(figure - value.Value) <= Tolerance;

    private static decimal Rounded(double share) => Math.Round((decimal)share, Digits);

    /// <summary>One way to count.</summary>
    /// <param name="Now">What it makes of the first map.</param>
    /// <param name="Then">What it makes of the second.</param>
    private sealed record Way(double Now, Func<FlowFigure> Then);
}
