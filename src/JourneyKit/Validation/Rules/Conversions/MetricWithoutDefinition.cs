using JourneyKit.Diagnostics;
using JourneyKit.Model;
using JourneyKit.Validation.Wording;

namespace JourneyKit.Validation.Rules.Conversions;

/// <summary>A metric with many variants says which one is meant.</summary>
internal sealed class MetricWithoutDefinition : Rule
{
    private static readonly Lack NoDefinition = new("metric", "leaves open which variant it is", "leave open which variant they are", "Write scale and formula into `definition`.");

    public override DiagnosticDescriptor Descriptor { get; } = new("JK6016", "metric-without-definition", DiagnosticSeverity.Info, "Satisfaction, effort, promoter score, lifetime value, churn, retention, engagement and conversion are counted differently from team to team. Two values can be compared only when scale and formula are the same.");

    public override ElementList<int> Checklist => [122];

    public override MapMaturity AppliesFrom => MapMaturity.Working;

    public override string BadExample => """
        state: current
        basis: researched
        metrics:
          csat: { value: 78%, target: 85% }
        """;

    public override string GoodExample => """
        state: current
        basis: researched
        metrics:
          csat: { definition: Share of 4 and 5 on a scale of 1 to 5, value: 78%, target: 85% }
        """;

    public override void Check(RuleContext context)
        => MetricLack.Report(context, NoDefinition, metric => metric is { Definition: null, Description: null } && HasVariants(metric.Kind));

    private static bool HasVariants(MetricKind? kind)
        => kind is MetricKind.Csat or MetricKind.Nps or MetricKind.Ces or MetricKind.Clv or MetricKind.Churn or MetricKind.Retention or MetricKind.Engagement or MetricKind.Conversion;
}
