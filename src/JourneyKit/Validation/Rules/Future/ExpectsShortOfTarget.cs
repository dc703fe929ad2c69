using JourneyKit.Model;
using JourneyKit.Questions;
using JourneyKit.Validation.Wording;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Future;

/// <summary>The rule that finds metrics whose target no initiative is expected to reach.</summary>
internal sealed class ExpectsShortOfTarget : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK8032", "expects-short-of-target", DiagnosticSeverity.Hint, "The metric misses its target even if every initiative brings what it promises. Plan more, or change the target.");

    public override ElementList<int> Checklist => [103, 113];

    public override bool AsksDrafts => false;

    public override RuleNeeds Considers => RuleNeeds.Baseline;

    public override string WhyOften => "Targets and initiatives are usually decided by different people. Where they do not fit, either the plan or the target has to change.";

    public override string BadExample => """
        state: future
        status: approved
        metrics:
          csat: { baseline: 71%, target: 90% }
        initiatives:
          call-back: { expects: { csat: 78% } }
          trained-agents: { expects: { csat: 82% } }
        """;

    public override string GoodExample => """
        state: future
        status: approved
        metrics:
          csat: { baseline: 71%, target: 80% }
        initiatives:
          call-back: { expects: { csat: 78% } }
          trained-agents: { expects: { csat: 82% } }
        """;

    public override void Check(RuleContext context)
    {
        var best = new Dictionary<Id<Metric>, (Measure Expected, Initiative By)>();
        foreach (var initiative in context.Work.Initiatives)
        {
            foreach (var (id, expected) in initiative.Expects)
            {
                if (!best.TryGetValue(id, out var other) || MeasureOrder.IsWorse(other.Expected, expected, Direction(context, id)))
                {
                    best[id] = (expected, initiative);
                }
            }
        }

        var missed = new FindingGroup(context);
        foreach (var metric in context.Map.Metrics)
        {
            if (best.TryGetValue(metric.Id, out var promise)
                && (metric.Target ?? context.Baseline?.Metrics[metric.Id]?.Target) is { } target
                && MeasureOrder.IsWorse(promise.Expected, target, Direction(context, metric.Id)))
            {
                missed.Add(Places.Metric(metric), metric.Key, $"The best value that an initiative expects of `{metric.Id}` is {promise.Expected} (`{promise.By.Id}`), the target is {target} ({MeasureOrder.Words(Direction(context, metric.Id))}). Plan more, or change the target.");
            }
        }

        missed.Report(Places.Metrics, all => $"No initiative is expected to reach the targets of {all.Count} metrics: {all.Ids}. Plan more, or change the targets.");
    }

    private static MetricDirection? Direction(RuleContext context, Id<Metric> id)
        => context.Map.Metrics[id]?.EffectiveDirection ?? context.Baseline?.Metrics[id]?.EffectiveDirection;
}
