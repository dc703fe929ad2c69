using JourneyKit.Diagnostics;
using JourneyKit.Model;
using JourneyKit.Validation.Wording;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.People;

/// <summary>Evidence is evidence of something.</summary>
internal sealed class UnusedEvidence : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK3024", "unused-evidence", DiagnosticSeverity.Hint, "What research has found helps only where it stands. Cite the evidence at the touchpoint, pain point or persona that it is about.");

    public override ElementList<int> Checklist => [61];

    public override string BadExample => """
        state: current
        evidence:
          hidden-fee: The fee turned up on the last page.
        touchpoints:
          pay: { emotion: -2 }
        """;

    public override string GoodExample => """
        state: current
        evidence:
          hidden-fee: The fee turned up on the last page.
        touchpoints:
          pay: { emotion: -2, evidence: [hidden-fee] }
        """;

    public override void Check(RuleContext context)
    {
        HashSet<string>? disputed = null;
        foreach (var evidence in context.Map.Evidence)
        {
            foreach (var other in evidence.Contradicts.Items)
            {
                (disputed ??= new(StringComparer.Ordinal)).Add(other.Value);
            }
        }

        var concerned = new Gathered(context);
        foreach (var evidence in context.Map.Evidence)
        {
            // What takes part in a contradiction is in use there.
            if (!context.EvidenceUse.IsCited(evidence)
                && evidence.Contradicts.Count == 0
                && disputed?.Contains(evidence.Key) != true
                && !context.IsDefinedElsewhere(Places.Evidence(evidence)))
            {
                concerned.Add(Places.Evidence(evidence), evidence.Key, $"Nothing in the map cites the evidence `{evidence.Id}`. Cite it where it bears something out, or take it out.");
            }
        }

        concerned.Report(Places.EvidenceList, all => $"Nothing in the map cites {all.Count} pieces of evidence: {all.Ids}. Cite them where they bear something out, or take them out.");
    }
}
