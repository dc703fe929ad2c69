using JourneyKit.Gaps.Context;
using JourneyKit.Model;
using JourneyKit.Questions;
using JourneyKit.Wording;

namespace JourneyKit.Gaps.Findings.Measures;

/// <summary>A metric of both maps, or of one of them, with what is known of where it stands and where it should.</summary>
/// <param name="Before">In the first map; null where that has no such metric.</param>
/// <param name="After">In the second map; null where that has no such metric.</param>
internal sealed record ComparedMetric(Metric? Before, Metric? After)
{
    /// <summary>The name of the number that the second map says itself.</summary>
    public const string PlannedName = "value to be";

    /// <summary>The metric as people should know it: as the second map has it.</summary>
    public Metric Any => (After ?? Before)!;

    public Measure? Value => Before?.CurrentValue;

    /// <summary>What it should be: what the second map says, else the first.</summary>
    public Measure? Target => After?.Target ?? Before?.Target;

    /// <summary>
    /// What the second map itself says that it will be; null where it says nothing, repeats the value of the first, or has an
    /// older measurement.
    /// </summary>
    public Measure? Planned => After is { Value: { } planned } && planned != Value && !(After.CurrentDate is { } date && Before?.CurrentDate is { } now && date.LastDay < now.LastDay) ? planned : null;

    /// <summary>Whether the second map says that it will be worse than it is.</summary>
    public bool IsPlannedWorse => this is { Value: { } value, Planned: { } planned } && planned.Type == value.Type && IsWorse(planned, value) && this.AreComparable();

    public MetricDirection? Direction => After?.EffectiveDirection ?? Before?.EffectiveDirection;

    public string? Unit => After?.Unit ?? Before?.Unit;

    /// <summary>Where the value comes from: the first map says, or what the second map begins with where that is another value.</summary>
    public Measure? Baseline => Before?.Baseline ?? (After?.Baseline != Before?.CurrentValue ? After?.Baseline : null);

    /// <summary>The metrics in the order of the second map, then those that only the first has.</summary>
    public static IEnumerable<ComparedMetric> All(GapContext context)
        => context.After.Map.Metrics.Select(after => new ComparedMetric(context.Before.Map.Metrics[after.Id], after))
            .Concat(context.Before.Map.Metrics.Where(before => !context.After.Map.Metrics.Contains(before.Key)).Select(before => new ComparedMetric(before, null)));

    /// <summary>Whether the second map has it no more: then that is what there is to say of it.</summary>
    public bool IsLost(GapContext context) => After is null && context.After.Map.State != MapState.Current;

    /// <summary>Whether a value misses another by the direction; false where it is unknown.</summary>
    public bool IsWorse(Measure measure, Measure than) => MeasureOrder.IsWorse(measure, than, Direction);

    public string Words(Measure measure) => measure.Type == MeasureType.Duration ? Figures.Time(measure, Beside) : Figures.Measured(measure, measure.Type == MeasureType.Number ? Unit : null);

    /// <summary>How far two values are apart: percentages in points, durations as such, numbers in the metric's unit.</summary>
    public GapNumber Distance(string name, Measure from, Measure to, string formula, params GapInput[] inputs) => from.Type switch
    {
        MeasureType.Percentage => new GapNumber(name, (to.Value - from.Value) * 100, GapNumber.PercentagePoints, formula, [.. inputs]),
        MeasureType.Duration => new GapNumber(name, Measure.Duration(TimeSpan.FromTicks((long)(Math.Abs(to.Value - from.Value) * TimeSpan.TicksPerSecond))), null, $"{formula}, without its sign", [.. inputs]),
        _ => new GapNumber(name, to.Value - from.Value, Unit, formula, [.. inputs]),
    };

    /// <summary>How far two values are apart, in a sentence: <c>6 percentage points</c>.</summary>
    public string DistanceWords(Measure from, Measure to)
    {
        var number = Distance("", from, to, "");
        if (number.Value.Type == MeasureType.Duration)
        {
            return Figures.Time(number.Value, Beside);
        }

        var (amount, unit) = (Math.Abs(number.Value.Value), number.Unit);
        return from.Type == MeasureType.Percentage ? Listing.Count(Figures.Number(amount), "percentage point") : Figures.Number(amount) + (unit is null ? "" : " " + unit);
    }

    public GapNumber ValueNumber(GapContext context) => GapNumber.Stated("value now", Value!.Value, UnitOf(Value.Value), ValueInput(context));

    public GapNumber TargetNumber(GapContext context) => GapNumber.Stated("target", Target!.Value, UnitOf(Target.Value), TargetInput(context));

    public GapInput ValueInput(GapContext context) => context.Before.Input("value", MetricValue.PlaceOfCurrent(Before!), Value!.Value);

    public GapInput TargetInput(GapContext context) => (After?.Target is null ? context.Before : context.After).Input("target", Place / PropertyKeys.Target, Target!.Value);

    public GapNumber PlannedNumber(GapContext context) => GapNumber.Stated(PlannedName, Planned!.Value, UnitOf(Planned.Value), context.After.Input("value to be", Place / PropertyKeys.Value, Planned.Value));

    public GapInput BaselineInput(GapContext context) => (Before?.Baseline is null ? context.After : context.Before).Input("baseline", Place / PropertyKeys.Baseline, Baseline!.Value);

    public string? UnitOf(Measure measure) => measure.Type == MeasureType.Number ? Unit : null;

    /// <summary>The metric in both maps.</summary>
    public ElementList<GapElement> Elements(GapContext context)
        => [.. Before is null ? [] : new[] { context.Before.Metric(Before) }, .. After is null ? [] : new[] { context.After.Metric(After) }];

    // All that is told of one metric is in one unit.
    private IReadOnlyCollection<Measure> Beside => [.. new[] { Value, Target, Planned }.OfType<Measure>().Where(measure => measure.Type == MeasureType.Duration)];

    private ElementPath Place => Places.Metric(Any);
}
