using JourneyKit.Gaps.Context;
using JourneyKit.Gaps.Sides;
using JourneyKit.Model;

namespace JourneyKit.Gaps.Findings.Measures;

/// <summary>The second map says of a metric another value than its initiatives promise.</summary>
internal sealed class PromiseContradicted : GapDetector
{
    /// <summary>What to do where both are said.</summary>
    public const string HowToSettle = "Find out which of the two is meant, and write it in both places.";

    public override GapKind Kind { get; } = new("promise-contradicted", GapGroup.Measures, "Initiatives say what a metric will be afterwards, and the best of what they say is another value than the future map gives the metric itself. A value that the future map repeats from the map of today, or that was measured before it, says nothing of the plan. Where the future map makes the metric worse, `metric-worse` names the contradiction.", "Medium where one of the two reaches the target and the other does not; else low.") { Heading = "Metrics of which the plan says two things" };

    public override IEnumerable<Gap> Find(GapContext context)
    {
        foreach (var metric in ComparedMetric.All(context))
        {
            if (metric is { Planned: { } planned, Direction: not null, IsPlannedWorse: false } && metric.AreComparable())
            {
                var promises = Promise.Of(context, metric).ToList();
                if (promises.Count > 0 && Promise.Best(promises, metric) is var best && best.Expected.Type == planned.Type && best.Expected != planned)
                {
                    yield return Gap(context, metric, best, planned);
                }
            }
        }
    }

    private Gap Gap(GapContext context, ComparedMetric metric, Promise best, Measure planned)
    {
        var target = metric.Target is { } asked && asked.Type == planned.Type ? metric.Target : null;
        var isDecisive = target is { } aim && metric.IsWorse(planned, aim) != metric.IsWorse(best.Expected, aim);
        return new Gap
        {
            Id = IdOf(metric.Any.Key),
            Kind = Kind,
            Severity = isDecisive ? GapSeverity.Medium : GapSeverity.Low,
            Standing = GapStanding.Unclear,
            Title = $"{GapText.Name(best.By)} and {context.SecondMap} say two things of {GapText.Name(metric.Any)}",
            Message = $"{GapText.Name(best.By)} is expected to bring {GapText.Name(metric.Any)} to {metric.Words(best.Expected)}, and {context.SecondMap} itself says that it will be {metric.Words(planned)}{(target is { } goal ? $"; the target is {metric.Words(goal)}" : "")}.",
            Advice = HowToSettle,
            Elements = metric.Elements(context),
            Numbers = [metric.PlannedNumber(context), .. best.Numbers(context, metric, null)],
            Initiatives = context.Work.Expecting(metric.Any.Id),
            Note = $"{GapText.Name(metric.Any)} (promised {metric.Words(best.Expected)}, {metric.Words(planned)} in {context.SecondMap})",
        };
    }

    public override GapExample FoundExample { get; } = new(
        """
        metrics: { wait-time: { value: 6d } }
        """,
        """
        metrics: { wait-time: { value: 1d, target: 2d } }
        initiatives: { plain-language: { expects: { wait-time: 3d } } }
        """);

    public override GapExample NotFoundExample => FoundExample with
    {
        After = """
        metrics: { wait-time: { value: 1d, target: 2d } }
        initiatives: { plain-language: { expects: { wait-time: 1d } } }
        """,
    };
}
