using JourneyKit.Gaps.Context;
using JourneyKit.Gaps.Findings.Measures;
using JourneyKit.Gaps.Sides;
using JourneyKit.Model;
using JourneyKit.Questions;
using JourneyKit.Wording;

namespace JourneyKit.Gaps.Findings.Regressions;

/// <summary>An objective of today is given up in the second map.</summary>
internal sealed class ObjectiveLost : GapDetector
{
    public override GapKind Kind { get; } = new("objective-lost", GapGroup.Regressions, "An objective of today is neither defined nor named in the future map, which has other objectives. A future map without any says nothing of them.", "Medium; high where a conversion counts toward it today, or one of its metrics is to be worse in future; low where `scenario.excludes` names it.") { Heading = "Objectives that are given up" };

    public override bool AppliesToVersions => true;

    public override IEnumerable<Gap> Find(GapContext context)
        => context.Before.Map.Objectives.Where(context.IsGone).Select(objective => Gap(context, objective));

    private Gap Gap(GapContext context, Objective objective)
    {
        var metrics = ComparedMetric.All(context).Where(metric => objective.Metrics.Contains(metric.Any.Id) || metric.Before?.Objective == objective.Id).ToList();
        var worse = metrics.FindAll(metric => metric is { Before.Value: { } before, After.Value: { } after } && metric.AreComparable() && metric.IsWorse(after, before));
        var isLeftOut = Exclusion.Names(context.After.Map, objective);
        return new Gap
        {
            Id = IdOf(objective.Key),
            Kind = Kind,
            Severity = isLeftOut ? GapSeverity.Low
                : worse.Count > 0 || context.Before.Map.Conversions.Any(conversion => conversion.Objective == objective.Id) ? GapSeverity.High : GapSeverity.Medium,
            Standing = GapStanding.Regression,
            Title = $"The objective {GapText.Name(objective)} is given up {Regression.Where(context)}",
            Message = $"{GapText.Name(objective)} is an objective {context.WhenBefore}; {Regression.Where(context)} it is no longer one, {(isLeftOut ? "as the scenario says" : "and nothing says why")}."
                + (worse.Count == 0 ? "" : $" {GapText.Listed([.. worse.Select(metric => $"{GapText.Name(metric.Any)} goes from {metric.Words(metric.Before!.Value!.Value)} to {metric.Words(metric.After!.Value!.Value)}")])}, which is worse."),
            Advice = isLeftOut ? null : $"Keep it, or say in `scenario.excludes` that {context.SecondMap} leaves it out.",
            Elements = [context.Before.Element(Places.Objective(objective), objective), .. metrics.SelectMany(metric => metric.Elements(context))],
            Note = GapText.Name(objective),
        };
    }

    public override GapExample FoundExample { get; } = new(
        """
        objectives: [more-orders, lower-cost]
        """,
        """
        objectives: [more-orders]
        """);

    public override GapExample NotFoundExample => FoundExample with
    {
        After = """
        objectives: [more-orders, lower-cost]
        """,
    };
}
