using JourneyKit.Diagnostics;
using JourneyKit.Model;

namespace JourneyKit.Validation.Rules.Future;

/// <summary>The future says what its metrics are to reach.</summary>
internal sealed class TargetMissing : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK8030", "target-missing", DiagnosticSeverity.Info, "A gap is what separates today's value from a target. Give the metric one, here or in the baseline, or leave it out of the map of the future.");

    public override ElementList<int> Checklist => [103, 124];

    public override MapMaturity AppliesFrom => MapMaturity.Working;

    public override string BadExample => """
        state: future
        status: approved
        metrics:
          first-contact-solved: { direction: higher-is-better, baseline: 48% }
        """;

    public override string GoodExample => """
        state: future
        status: approved
        metrics:
          first-contact-solved: { direction: higher-is-better, baseline: 48%, target: 70% }
        """;

    public override void Check(RuleContext context)
    {
        if (context.Map.State == MapState.Current)
        {
            return;
        }

        var missing = new Gathered();
        foreach (var metric in context.Map.Metrics)
        {
            if (metric.Target is null && context.Baseline?.Metrics[metric.Id]?.Target is null && !context.IsDefinedElsewhere(Places.Metric(metric)))
            {
                missing.Add(Places.Metric(metric), metric.Key, $"The metric `{metric.Id}` has no target, neither here nor in the baseline: say what it should reach.");
            }
        }

        missing.Report(context, Places.Metrics, all => $"{all.Count} of {Listing.Count(context.Map.Metrics.Count, "metric")} have no target, neither here nor in the baseline: {all.Ids}.");
    }
}
