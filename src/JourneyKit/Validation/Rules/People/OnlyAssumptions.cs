using JourneyKit.Model;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.People;

/// <summary>The rule that finds researched maps whose evidence is all assumed.</summary>
internal sealed class OnlyAssumptions : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK3031", "only-assumptions", DiagnosticSeverity.Warning, "An assumption is what research is to test, not what it found. Test it, or call the map a hypothesis.");

    public override ElementList<int> Checklist => [19];

    public override bool AsksDrafts => false;

    public override string BadExample => """
        state: current
        basis: researched
        evidence:
          hates-queues: { text: Guests mind the queue more than the price., class: assumed }
        """;

    public override string GoodExample => """
        state: current
        basis: researched
        evidence:
          hates-queues: { text: Guests mind the queue more than the price., class: reported }
        """;

    public override void Check(RuleContext context)
    {
        if (context.Map.Basis != Basis.Researched || context.Map.Evidence.Count == 0)
        {
            return;
        }

        foreach (var evidence in context.Map.Evidence)
        {
            if (evidence.Class != EvidenceClass.Assumed)
            {
                return;
            }
        }

        context.ReportValue(Places.Basis, "The map calls itself researched, but all of its evidence is assumed. Find out what of it holds, or say `basis: hypothesis`.");
    }
}
