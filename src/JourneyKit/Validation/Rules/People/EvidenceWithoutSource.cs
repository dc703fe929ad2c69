using JourneyKit.Diagnostics;
using JourneyKit.Model;
using JourneyKit.Validation.Wording;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.People;

/// <summary>Evidence says where it comes from.</summary>
internal sealed class EvidenceWithoutSource : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK3022", "evidence-without-source", DiagnosticSeverity.Info, "A statement without a source cannot be checked, dated or weighed. Name the source, or call it what it is: assumed.");

    public override ElementList<int> Checklist => [19, 58];

    public override MapMaturity AppliesFrom => MapMaturity.Working;

    public override string BadExample => """
        state: current
        basis: researched
        sources: { exit-interviews: { kind: interview } }
        evidence:
          hidden-fee: { text: The fee turned up on the last page., source: exit-interviews }
          trust-in-brand: Regular guests forgive us a mistake.
        """;

    public override string GoodExample => """
        state: current
        basis: researched
        sources: { exit-interviews: { kind: interview } }
        evidence:
          hidden-fee: { text: The fee turned up on the last page., source: exit-interviews }
          trust-in-brand: { text: Regular guests forgive us a mistake., class: assumed }
        """;

    public override void Check(RuleContext context)
    {
        var missing = new Shortfall("evidence", "items of evidence");
        foreach (var evidence in context.Map.Evidence)
        {
            missing.Look();
            if (evidence.Source is null && evidence.Class != EvidenceClass.Assumed)
            {
                missing.Add(evidence.Key, Places.Evidence(evidence));
            }
        }

        missing.Report(context, Places.EvidenceList, "names no source", "name no source", "Name it, or say `class: assumed`.");
    }
}
