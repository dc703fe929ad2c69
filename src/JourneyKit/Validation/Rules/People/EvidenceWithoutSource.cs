using JourneyKit.Model;
using JourneyKit.Validation.Wording;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.People;

/// <summary>The rule that finds evidence without a source.</summary>
internal sealed class EvidenceWithoutSource : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK3022", "evidence-without-source", DiagnosticSeverity.Info, "A statement without a source cannot be checked, dated or weighed. Name the source, or say `class: assumed`.");

    public override ElementList<int> Checklist => [19, 58];

    public override bool AsksDrafts => false;

    public override string Unsaid => "where its evidence comes from";

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
        var missing = new MissingValues("piece of evidence", "pieces of evidence");
        foreach (var evidence in context.Map.Evidence)
        {
            missing.Ask();
            if (evidence.Source is null && evidence.Class != EvidenceClass.Assumed)
            {
                missing.Add(evidence.Key, Places.Evidence(evidence));
            }
        }

        missing.Report(context, Places.EvidenceList, "name a source", null, "Name it, or say `class: assumed`.");
    }
}
