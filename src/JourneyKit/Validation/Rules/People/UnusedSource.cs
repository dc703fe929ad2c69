using JourneyKit.Model;
using JourneyKit.Validation.Wording;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.People;

/// <summary>The rule that finds sources that no evidence and no metric comes from.</summary>
internal sealed class UnusedSource : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK3023", "unused-source", DiagnosticSeverity.Hint, "If no evidence and no metric comes from a source, its findings are not used, or are used without saying so.");

    public override ElementList<int> Checklist => [58, 61];

    public override string BadExample => """
        state: current
        sources: { exit-interviews: { kind: interview }, web-analytics: { kind: analytics } }
        evidence:
          hidden-fee: { text: The fee turned up on the last page., source: exit-interviews }
        """;

    public override string GoodExample => """
        state: current
        sources: { exit-interviews: { kind: interview }, web-analytics: { kind: analytics } }
        evidence:
          hidden-fee: { text: The fee turned up on the last page., source: exit-interviews }
          leaves-at-fee: { text: Visits that end at the fee, value: 31%, source: web-analytics }
        """;

    public override void Check(RuleContext context)
    {
        var concerned = new FindingGroup(context);
        foreach (var source in context.Map.Sources)
        {
            if (!context.EvidenceUse.IsNamed(source) && !context.IsDefinedElsewhere(Places.Source(source)))
            {
                concerned.Add(Places.Source(source), source.Key, $"No evidence and no metric comes from the source `{source.Id}`. Add what was learnt from it, or take it out.");
            }
        }

        concerned.Report(Places.Sources, all => $"No evidence and no metric comes from {all.Count} sources: {all.Ids}. Add what was learnt from them, or take them out.");
    }
}
