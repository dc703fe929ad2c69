using JourneyKit.Model;

namespace JourneyKit.Gaps.Findings.Measures;

/// <summary>A stated conversion or drop-off is another than the flow of the map gives.</summary>
internal sealed class MetricAgainstFlow : GapDetector
{
    private const decimal Tolerance = 0.01m;

    public override GapKind Kind { get; } = new("metric-against-flow", GapGroup.Measures, "The conversion rate or drop-off that a map states differs by more than one percentage point from what its shares give: today's value from today's flow, or the target from the future flow. Only metrics in percent are looked at: of the kind conversion where they and one conversion are the only ones of an objective, of the kind drop-off where they measure one touchpoint all of whose shares are stated.", "Medium; high where the future flow misses the target by more than half of the way from today's value.") { Heading = "Metrics that contradict the map's own shares" };

    public override IEnumerable<Gap> Find(GapContext context)
    {
        var (before, after) = (FlowFigures.Of(context.Before), FlowFigures.Of(context.After));
        foreach (var metric in ComparedMetric.All(context))
        {
            if (metric is { Before.CurrentValue: { Type: MeasureType.Percentage } value } && before(metric.Before) is { } figure && Math.Abs(figure.Value - value.Value) > Tolerance)
            {
                yield return Today(context, metric, value, figure);
            }

            if (metric is { After: { Target: { Type: MeasureType.Percentage } target }, Direction: not null } && metric.AreComparable() && after(metric.After) is { } planned && Math.Abs(planned.Value - target.Value) > Tolerance && metric.IsWorse(planned.Measure, target))
            {
                yield return Target(context, metric, target, planned);
            }
        }
    }

    private Gap Today(GapContext context, ComparedMetric metric, Measure value, FlowFigure figure) => new()
    {
        Id = IdOf(metric.Any.Key, "today"),
        Kind = Kind,
        Severity = GapSeverity.Medium,
        Standing = GapStanding.Unclear,
        Title = $"{GapText.Name(metric.Any)} and the shares of {context.FirstMap} disagree",
        Message = $"{GapText.Name(metric.Any)} is said to be {GapText.Percent(value.Value)} {context.WhenBefore}, and the shares of {context.FirstMap} make it {GapText.Percent(figure.Value)}{figure.Assumed}. One of them is wrong, or they count different things.",
        Advice = "Find out which one is right before targets are set by it.",
        Elements = [.. metric.Elements(context), figure.About],
        Numbers =
        [
            metric.ValueNumber(context),
            figure.Number("by the flow of today"),
            new GapNumber("difference", Rounded((figure.Value - value.Value) * 100), "percentage points", "by the flow − stated", [metric.ValueInput(context), figure.Input]),
        ],
    };

    private Gap Target(GapContext context, ComparedMetric metric, Measure target, FlowFigure figure) => new()
    {
        Id = IdOf(metric.Any.Key, "target"),
        Kind = Kind,
        Severity = metric.Value is { Type: MeasureType.Percentage } value && metric.IsWorse(value, target) && Math.Abs(target.Value - figure.Value) * 2 > Math.Abs(target.Value - value.Value) ? GapSeverity.High : GapSeverity.Medium,
        Standing = GapStanding.Open,
        Title = $"The flow of {context.SecondMap} misses the target of {GapText.Name(metric.Any)}",
        Message = $"{GapText.Name(metric.Any)} should become {GapText.Percent(target.Value)}. Even if everything goes as {context.SecondMap} says, it becomes {GapText.Percent(figure.Value)}{figure.Assumed}.",
        Advice = $"Look where {context.SecondMap} still loses customers, or set a target that is meant.",
        Elements = [.. metric.Elements(context), figure.About],
        Numbers =
        [
            metric.TargetNumber(context),
            figure.Number("by the future flow"),
            new GapNumber("missing", Rounded((target.Value - figure.Value) * 100), "percentage points", "target − by the flow", [metric.TargetInput(context), figure.Input]),
        ],
        Initiatives = context.Work.Expecting(metric.Any.Id),
    };

    private static decimal Rounded(decimal points) => Math.Round(points, 2);
}
