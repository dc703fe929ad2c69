using JourneyKit.Model;
using JourneyKit.Validation.Wording;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Conversions;

/// <summary>The rule that finds metrics of which nothing says which variant is meant.</summary>
internal sealed class MetricWithoutDefinition : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK6016", "metric-without-definition", DiagnosticSeverity.Info, "Satisfaction, effort, promoter score, lifetime value, churn, retention, engagement and conversion are counted differently from team to team. Two values can be compared only when scale and formula are the same.");

    public override ElementList<int> Checklist => [122];

    public override bool AsksDrafts => false;

    public override string Unsaid => "how its metrics are counted";

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
        => MissingValues.Among("metric", context.OwnMetrics, metric => metric is { Definition: null, Description: null } && HasVariants(metric.Kind), Places.Metric)
            .Report(context, Places.Metrics, "say which variant it is", "say which variant they are", "Write scale and formula into `definition`.");

    private static bool HasVariants(MetricKind? kind)
        => kind is MetricKind.Csat or MetricKind.Nps or MetricKind.Ces or MetricKind.Clv or MetricKind.Churn or MetricKind.Retention or MetricKind.Engagement or MetricKind.Conversion;
}
