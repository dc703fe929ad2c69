using JourneyKit.Model;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Flow;

/// <summary>The rule that finds conversions that no entry leads to.</summary>
internal sealed class ConversionUnreachable : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK2010", "conversion-unreachable", DiagnosticSeverity.Warning, "A conversion happens when its touchpoint is reached. Where no entry leads there it never happens, and everything computed from it is zero.");

    public override ElementList<int> Checklist => [50, 53, 57];

    public override string BadExample => """
        state: current
        conversions:
          donation: { at: thank-you-page }
        touchpoints:
          appeal: { entry: true, next: [donation-form] }
          donation-form: { exit: true }
          thank-you-page: { exit: true }
        """;

    public override string GoodExample => """
        state: current
        conversions:
          donation: { at: thank-you-page }
        touchpoints:
          appeal: { entry: true, next: [donation-form] }
          donation-form: { exit: true, next: { thank-you-page: 40% } }
          thank-you-page: { exit: true }
        """;

    public override void Check(RuleContext context)
    {
        var graph = context.Graph;
        if (!graph.HasFlow || context.Map.Conversions.Count == 0 || graph.Entries.Count == 0)
        {
            return;
        }

        foreach (var conversion in context.Map.Conversions)
        {
            if (conversion.At is { } at && context.Map.Touchpoints.Contains(at.Value) && !graph.IsReachable(at))
            {
                context.ReportValue(Places.Conversion(conversion) / PropertyKeys.At, $"No entry leads to `{at}`, so that `{conversion.Id}` never happens. Add the transition that is missing.");
            }
        }
    }
}
