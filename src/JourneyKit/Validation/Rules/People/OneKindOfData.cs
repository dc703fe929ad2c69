using JourneyKit.Model;
using JourneyKit.Questions;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.People;

/// <summary>The rule that finds maps whose sources are all qualitative or all quantitative.</summary>
internal sealed class OneKindOfData : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK3021", "one-kind-of-data", DiagnosticSeverity.Info, "Figures show where customers leave, conversations show why. With only one of them teams solve the wrong problem, or one that three people have.");

    public override ElementList<int> Checklist => [59, 102, 127];

    public override bool AsksDrafts => false;

    public override string BadExample => """
        state: current
        basis: researched
        sources:
          web-analytics: { kind: analytics }
          till-data: { kind: purchase-history }
        """;

    public override string GoodExample => """
        state: current
        basis: researched
        sources:
          web-analytics: { kind: analytics }
          till-data: { kind: purchase-history }
          checkout-talks: { kind: interview }
        """;

    public override void Check(RuleContext context)
    {
        var (qualitative, quantitative) = (false, false);
        foreach (var source in context.Map.Sources)
        {
            if (context.EvidenceUse.IsRestedOn(source) || !context.IsDefinedElsewhere(Places.Source(source)))
            {
                // A source without a kind may be of the missing sort.
                qualitative |= source.Kind?.IsQualitative() ?? true;
                quantitative |= source.Kind?.IsQuantitative() ?? true;
            }
        }

        if (qualitative && !quantitative && !context.Map.Metrics.Any(metric => metric is { CurrentValue: not null, Source: null }))
        {
            context.ReportElement(Places.Sources, "All sources are qualitative: they say why, not how many. Add one that counts, such as analytics, customer records, purchase history or a survey.");
        }
        else if (quantitative && !qualitative && !context.Map.Evidence.Any(IsToldWithoutSource))
        {
            context.ReportElement(Places.Sources, "All sources are quantitative: they say how many, not why. Add one in which people speak, such as interviews, user tests, reviews or a survey.");
        }
    }

    private static bool IsToldWithoutSource(Evidence evidence) => evidence is { Source: null, Kind: EvidenceKind.Quote or EvidenceKind.Observation };
}
