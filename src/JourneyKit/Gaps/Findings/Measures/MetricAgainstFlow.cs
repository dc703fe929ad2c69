using JourneyKit.Gaps.Context;
using JourneyKit.Gaps.Sides;
using JourneyKit.Model;
using JourneyKit.Wording;

namespace JourneyKit.Gaps.Findings.Measures;

/// <summary>A stated conversion or drop-off is another than the flow of the map gives.</summary>
internal sealed class MetricAgainstFlow : GapDetector
{
    private const decimal Tolerance = 0.01m;

    public override GapKind Kind { get; } = new("metric-against-flow", GapGroup.Measures, "The conversion rate or drop-off that a map states differs by more than one percentage point from what its shares give: today's value from today's flow, the target from the future flow, or, where there is no target, the best that an initiative expects. The plan is held against the flow only where today's value agrees with it, since a metric that counts something else would contradict it for no reason; where they disagree today, that is asked once, with what the plan would come to. Only metrics in percent are looked at: of the kind conversion where they are the only ones of an objective and as many reach each of its conversions, of the kind drop-off where they measure one touchpoint all of whose shares are stated; and any other whose value of today the shares of today make in one of a few ways: those who reach a conversion of its objective, of all or of those who reach another one, its part in all conversions, or those who come to the touchpoint that measures it, or leave there.", "Medium; high where the future flow misses the target by more than half of the way from today's value, or where an initiative that is decided on promises more than the future flow makes; low where it does better than is said. Unclear where they disagree today, and where no value of today can be held against the flow.") { Heading = "Metrics that contradict the map's own shares" };

    public override IEnumerable<Gap> Find(GapContext context)
    {
        var (before, after, counted) = (FlowFigures.Of(context.Before), FlowFigures.Of(context.After), CountedFigures.Of(context));
        foreach (var metric in ComparedMetric.All(context))
        {
            Measure? stated = metric.Before?.CurrentValue is { Type: MeasureType.Percentage } percentage ? percentage : null;
            var figure = metric.Before is { } now ? before(now) : null;
            var planned = metric is { After: not null, Direction: not null } && metric.AreComparable() ? after(metric.After) : null;
            if (stated is { } value && figure is not null && Math.Abs(figure.Value - value.Value) > Tolerance)
            {
                yield return Today(context, metric, value, figure, planned);
            }
            else if (planned is not null && Plan(context, metric, planned, metric.Any.Kind == MetricKind.DropOff || (stated is not null && figure is not null)) is { } gap)
            {
                yield return gap;
            }
            else if (planned is null && counted(metric) is { } own && Plan(context, metric, own, isChecked: true) is { Severity: not GapSeverity.Low } found)
            {
                yield return found;
            }
        }
    }

    private Gap Today(GapContext context, ComparedMetric metric, Measure value, FlowFigure figure, FlowFigure? planned) => new()
    {
        Id = IdOf(metric.Any.Key, "today"),
        Kind = Kind,
        Severity = GapSeverity.Medium,
        Standing = GapStanding.Unclear,
        Title = $"{GapText.Name(metric.Any)} and the shares of {context.FirstMap} disagree",
        Message = $"{GapText.Name(metric.Any)} is said to be {Figures.Percent(value.Value)} {context.WhenBefore}, and the shares of {context.FirstMap} make it {Figures.Percent(figure.Value)}{figure.Assumed}: one of them is wrong, or they count different things.{Then(context, metric, planned)}",
        Advice = "Find out whether both count the same and which one is right, before targets are set by it.",
        Elements = [.. metric.Elements(context), figure.About],
        Numbers =
        [
            metric.ValueNumber(context),
            figure.Number("by the flow of today"),
            new GapNumber("difference", Rounded((figure.Value - value.Value) * 100), GapNumber.PercentagePoints, "by the flow − stated", [metric.ValueInput(context), figure.Input]),
        ],
    };

    // What the plan comes to says something only when it is known what is counted.
    private static string Then(GapContext context, ComparedMetric metric, FlowFigure? planned)
        => planned is null ? "" : $" By the shares of {context.SecondMap} it becomes {Figures.Percent(planned.Value)}{planned.Assumed}{(metric.Target is { Type: MeasureType.Percentage } target ? $"; the target is {Figures.Percent(target.Value)}" : "")}.";

    private Gap? Plan(GapContext context, ComparedMetric metric, FlowFigure planned, bool isChecked)
    {
        var promises = Promise.Of(context, metric).Where(promise => promise.Expected.Type == MeasureType.Percentage).ToList();
        var best = promises.Count == 0 ? null : Promise.Best(promises, metric);
        if (metric.Target is { } target)
        {
            return target.Type != MeasureType.Percentage || Math.Abs(planned.Value - target.Value) <= Tolerance ? null
                : metric.IsWorse(planned.Measure, target) ? Target(context, metric, target, planned, isChecked, Promise.BestDecided(promises, metric))
                : Better(context, metric, target, planned, best);
        }

        return best is not null && Math.Abs(planned.Value - best.Expected.Value) > Tolerance ? Expected(context, metric, planned, best) : null;
    }

    private Gap Better(GapContext context, ComparedMetric metric, Measure target, FlowFigure figure, Promise? best) => new()
    {
        Id = IdOf(metric.Any.Key, "target"),
        Kind = Kind,
        Severity = GapSeverity.Low,
        Standing = GapStanding.Unclear,
        Title = $"The shares of {context.SecondMap} promise more than the target of {GapText.Name(metric.Any)}",
        Message = $"{GapText.Name(metric.Any)} should become {Figures.Percent(target.Value)}, and the shares of {context.SecondMap} make it {Figures.Percent(figure.Value)}{figure.Assumed}"
            + (best is null ? "." : $"; {GapText.Name(best.By)} is expected to bring it to {Figures.Percent(best.Expected.Value)}.") + " They do not say the same.",
        Advice = "Look whether the shares are too hopeful, or raise the target.",
        Elements = [.. metric.Elements(context), figure.About],
        Numbers =
        [
            metric.TargetNumber(context),
            figure.Number("by the future flow"),
            new GapNumber("more", Rounded(Math.Abs(figure.Value - target.Value) * 100), GapNumber.PercentagePoints, "by the flow − target, without its sign", [metric.TargetInput(context), figure.Input]),
        ],
        Initiatives = context.Work.Expecting(metric.Any.Id),
    };

    private Gap Expected(GapContext context, ComparedMetric metric, FlowFigure figure, Promise best)
    {
        var isWorse = metric.IsWorse(figure.Measure, best.Expected);
        var expected = best.Input(context, metric);
        return new Gap
        {
            Id = IdOf(metric.Any.Key, "expected"),
            Kind = Kind,
            Severity = isWorse ? GapSeverity.Medium : GapSeverity.Low,
            Standing = GapStanding.Unclear,
            Title = $"{GapText.Name(best.By)} and the shares of {context.SecondMap} disagree about {GapText.Name(metric.Any)}",
            Message = $"{GapText.Name(best.By)} is expected to bring {GapText.Name(metric.Any)} to {Figures.Percent(best.Expected.Value)}, and the shares of {context.SecondMap} make it {Figures.Percent(figure.Value)}{figure.Assumed}.",
            Advice = isWorse ? "Plan in the shares what the initiative brings, or expect less of it." : "Look whether the shares are too hopeful, or expect more of the initiative.",
            Elements = [.. metric.Elements(context), figure.About],
            Numbers =
            [
                GapNumber.Stated(Promise.BestName, best.Expected, null, expected),
                figure.Number("by the future flow"),
                new GapNumber("difference", Rounded((figure.Value - best.Expected.Value) * 100), GapNumber.PercentagePoints, "by the flow − best promise", [expected, figure.Input]),
            ],
            Initiatives = context.Work.Expecting(metric.Any.Id),
        };
    }

    private Gap Target(GapContext context, ComparedMetric metric, Measure target, FlowFigure figure, bool isChecked, Promise? best) => new()
    {
        Id = IdOf(metric.Any.Key, "target"),
        Kind = Kind,
        Severity = isChecked && (MissesHalf(metric, target, figure) || IsPromisedMore(metric, figure, best)) ? GapSeverity.High : GapSeverity.Medium,
        Standing = isChecked ? GapStanding.Open : GapStanding.Unclear,
        Title = $"The flow of {context.SecondMap} misses the target of {GapText.Name(metric.Any)}",
        Message = $"{GapText.Name(metric.Any)} should become {Figures.Percent(target.Value)}. Even if everything goes as {context.SecondMap} says, it becomes {Figures.Percent(figure.Value)}{figure.Assumed}.{(IsPromisedMore(metric, figure, best) ? $" {GapText.Name(best!.By)} is expected to bring it to {Figures.Percent(best.Expected.Value)}." : "")}{(isChecked ? "" : $" {GapText.Capital(context.FirstMap)} has no value that shows whether both count the same.")}",
        Advice = isChecked && IsPromisedMore(metric, figure, best) ? "Plan in the shares what is promised, or promise what the plan makes."
            : isChecked ? $"Look where {context.SecondMap} still loses customers, or set a target that is meant." : "Find out whether both count the same; if they do, plan what is missing.",
        Elements = [.. metric.Elements(context), figure.About],
        Numbers =
        [
            metric.TargetNumber(context),
            figure.Number("by the future flow"),
            new GapNumber("missing", Rounded((target.Value - figure.Value) * 100), GapNumber.PercentagePoints, "target − by the flow", [metric.TargetInput(context), figure.Input]),
        ],
        Initiatives = context.Work.Expecting(metric.Any.Id),
    };

    private static bool MissesHalf(ComparedMetric metric, Measure target, FlowFigure figure)
        => metric.Value is { Type: MeasureType.Percentage } value && metric.IsWorse(value, target) && Math.Abs(target.Value - figure.Value) * 2 > Math.Abs(target.Value - value.Value);

    private static bool IsPromisedMore(ComparedMetric metric, FlowFigure figure, Promise? best) => best is not null && OwnFigures.IsShort(metric, figure.Measure, best.Expected);

    private static decimal Rounded(decimal points) => Math.Round(points, 2);

    public override GapExample FoundExample { get; } = new(
        """
        metrics: { drop-off: { value: 40% } }
        touchpoints:
          payment: { entry: true, metrics: [drop-off], next: { confirmation: 60% } }
          confirmation: { exit: true }
        """,
        """
        metrics: { drop-off: { target: 20% } }
        touchpoints:
          payment: { entry: true, metrics: [drop-off], next: { confirmation: 70% } }
          confirmation: { exit: true }
        """);

    public override GapExample NotFoundExample => FoundExample with
    {
        After = """
        metrics: { drop-off: { target: 20% } }
        touchpoints:
          payment: { entry: true, metrics: [drop-off], next: { confirmation: 80% } }
          confirmation: { exit: true }
        """,
    };
}
