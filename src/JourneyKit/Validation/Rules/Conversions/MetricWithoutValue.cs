using JourneyKit.Diagnostics;
using JourneyKit.Model;
using JourneyKit.Validation.Wording;

namespace JourneyKit.Validation.Rules.Conversions;

/// <summary>A map of today says where it stands.</summary>
internal sealed class MetricWithoutValue : Rule
{
    private static readonly Lack NoValue = new("metric", "has no value", "have no value", "A map of today shows where things stand: measure, or take out what nobody will measure.");

    public override DiagnosticDescriptor Descriptor { get; } = new("JK6015", "metric-without-value", DiagnosticSeverity.Info, "A map of today shows where things stand. A metric that nobody has measured yet gives no gap and no priority.");

    public override ElementList<int> Checklist => [62, 103];

    public override MapMaturity AppliesFrom => MapMaturity.Working;

    public override string BadExample => """
        state: current
        basis: researched
        metrics:
          cart-abandonment: { kind: abandonment, target: 55% }
        """;

    public override string GoodExample => """
        state: current
        basis: researched
        metrics:
          cart-abandonment: { kind: abandonment, value: 71%, target: 55% }
        """;

    public override void Check(RuleContext context)
    {
        if (context.Map.State == MapState.Current)
        {
            MetricLack.Report(context, NoValue, metric => metric.CurrentValue is null);
        }
    }
}
