using JourneyKit.Diagnostics;
using JourneyKit.Model;
using JourneyKit.Validation.Wording;

namespace JourneyKit.Validation.Rules.Conversions;

/// <summary>A metric says which way is good.</summary>
internal sealed class MetricWithoutDirection : Rule
{
    private static readonly Lack NoDirection = new("metric", "leaves open which way is good", "leave open which way is good", "A `direction`, or a `kind` that has one, says so.");

    public override DiagnosticDescriptor Descriptor { get; } = new("JK6031", "metric-without-direction", DiagnosticSeverity.Info, "Whether a rise is a success cannot be guessed: where neither kind nor direction says so, no gap can be judged and no progress counted.");

    public override ElementList<int> Checklist => [103, 122];

    public override MapMaturity AppliesFrom => MapMaturity.Working;

    public override string BadExample => """
        state: current
        basis: researched
        metrics:
          missing-items: { value: 15%, target: 7% }
        """;

    public override string GoodExample => """
        state: current
        basis: researched
        metrics:
          missing-items: { direction: lower-is-better, value: 15%, target: 7% }
        """;

    // An effort score without a direction is an error of its own.
    public override void Check(RuleContext context)
        => MetricLack.Report(context, NoDirection, metric => metric is { EffectiveDirection: null, Kind: not MetricKind.Ces } && (metric.CurrentValue ?? metric.Target) is not null);
}
