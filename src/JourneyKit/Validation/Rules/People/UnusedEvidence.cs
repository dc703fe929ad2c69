using JourneyKit.Model;
using JourneyKit.Validation.Wording;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.People;

/// <summary>The rule that finds evidence that nothing cites.</summary>
internal sealed class UnusedEvidence : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK3024", "unused-evidence", DiagnosticSeverity.Hint, "Research helps only where it is cited. Cite the evidence at the touchpoint, pain point or persona that it is about.");

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
        HashSet<Id<Evidence>>? disputed = null;
        foreach (var evidence in context.Map.Evidence)
        {
            foreach (var other in evidence.Contradicts.Items)
            {
                (disputed ??= []).Add(other);
            }
        }

        var concerned = new FindingGroup(context);
        foreach (var evidence in context.Map.Evidence)
        {
            // Evidence in a contradiction is used there.
            if (!context.EvidenceUse.IsCited(evidence)
                && evidence.Contradicts.Count == 0
                && disputed?.Contains(evidence.Id) != true
                && !context.IsDefinedElsewhere(Places.Evidence(evidence)))
            {
                concerned.Add(Places.Evidence(evidence), evidence.Key, $"Nothing in the map cites the evidence `{evidence.Id}`. Cite it where it supports something, or take it out.");
            }
        }

        concerned.Report(Places.EvidenceList, all => $"Nothing in the map cites {all.Count} pieces of evidence: {all.Ids}. Cite them where they support something, or take them out.");
    }
}
