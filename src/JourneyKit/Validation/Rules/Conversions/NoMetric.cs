using JourneyKit.Model;

namespace JourneyKit.Validation.Rules.Conversions;

/// <summary>The rule that finds maps without a metric.</summary>
internal sealed class NoMetric : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK6032", "no-metric", DiagnosticSeverity.Info, "Without a metric nobody will know whether a change has helped. Begin with one for the experience and one for the result.");

    public override ElementList<int> Checklist => [48, 122, 125];

    public override bool AsksDrafts => false;

    public override string Unsaid => "by which figures it is measured";

    public override string BadExample => """
        state: current
        basis: researched
        touchpoints:
          passport-office: { painPoints: { no-card-payment: Cash only at the counter. } }
        """;

    public override string GoodExample => """
        state: current
        basis: researched
        metrics:
          visits-per-passport: { kind: other, direction: lower-is-better, value: 2.3 }
        touchpoints:
          passport-office: { metrics: [visits-per-passport], painPoints: { no-card-payment: Cash only at the counter. } }
        """;

    public override void Check(RuleContext context)
    {
        if (context.Map is { Metrics.Count: 0, Touchpoints.Count: > 0 })
        {
            context.ReportUnsaid(ElementPath.Root, "Add `metrics`.");
        }
    }
}
