using JourneyKit.Gaps.Context;
using JourneyKit.Gaps.Sides;
using JourneyKit.Model;
using JourneyKit.Wording;

namespace JourneyKit.Gaps.Findings.PainPoints;

/// <summary>The second map serves an objective, and nothing that is planned works toward it.</summary>
internal sealed class ObjectiveWithoutInitiative : GapDetector
{
    public override GapKind Kind { get; } = new("objective-without-initiative", GapGroup.PainPoints, "The future map has to do with an objective: a conversion, an opportunity, a change or a metric that it measures names it. But no initiative delivers an opportunity for it, expects a value of one of its metrics, or is about a touchpoint that changes because of it. Objectives that the map merely shares with other maps do not count.", "High where a conversion counts toward it, else medium.") { Heading = "Objectives that no initiative works toward" };

    public override IEnumerable<Gap> Find(GapContext context)
    {
        if (context.After.Map.Objectives.Count == 0)
        {
            yield break;
        }

        var use = new ObjectiveUse(context);
        foreach (var objective in context.After.Map.Objectives)
        {
            if (use.IsNamed(objective) && !use.IsWorkedOn(objective))
            {
                yield return Gap(context, objective, use.MetricsOf(objective), use.IsOfConversion(objective));
            }
        }
    }

    private Gap Gap(GapContext context, Objective objective, IReadOnlyList<Metric> metrics, bool isOfConversion)
    {
        var worse = metrics.Where(metric => context.Work.Expecting(metric.Id).Count > 0).ToList();
        var unsaid = metrics.Except(worse).ToList();
        var measured = (unsaid.Count == 0 ? "" : $", and none says what {(unsaid is [var only] ? GapText.Name(only) + FiguresOf(context, only) : GapText.Names(unsaid))} will be afterwards")
            + (worse.Count == 0 ? "" : $"; {GapText.Names(context.Work.InOrder(worse.SelectMany(metric => context.Work.Expecting(metric.Id))).Select(id => context.Work.Initiatives[id]!))} will make {GapText.Names(worse)} worse");
        return new Gap
        {
            Id = IdOf(objective.Key),
            Kind = Kind,
            Severity = isOfConversion ? GapSeverity.High : GapSeverity.Medium,
            Standing = GapStanding.Open,
            Title = $"Nothing works toward {GapText.Name(objective)}",
            Message = $"Nothing that is planned works toward the objective {GapText.Name(objective)}: no initiative delivers an opportunity for it{measured}.",
            Advice = "Plan an initiative for it and say which metric that moves, or take the objective out of this map.",
            Elements = [context.After.Element(Places.Objective(objective), objective), .. metrics.Select(context.After.Metric)],
        };
    }

    private static string FiguresOf(GapContext context, Metric metric)
        => (metric.Value ?? metric.Baseline ?? context.Before.Map.Metrics[metric.Id]?.Value) is { } now && metric.Target is { } target ? $" ({Figures.Measured(now, metric.Unit)} {context.WhenBefore}, {Figures.Measured(target, metric.Unit)} to be)" : "";

    public override GapExample FoundExample { get; } = new(
        """
        touchpoints: [payment]
        """,
        """
        objectives: [more-orders]
        opportunities: { pay-in-one-step: { objective: more-orders } }
        touchpoints: [payment]
        """);

    public override GapExample NotFoundExample => FoundExample with
    {
        After = """
        objectives: [more-orders]
        opportunities: { pay-in-one-step: { objective: more-orders } }
        initiatives: { new-checkout: { delivers: [pay-in-one-step] } }
        touchpoints: [payment]
        """,
    };
}
