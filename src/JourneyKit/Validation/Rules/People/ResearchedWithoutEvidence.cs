using JourneyKit.Model;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.People;

/// <summary>The rule that finds researched maps with neither sources nor evidence.</summary>
internal sealed class ResearchedWithoutEvidence : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK3030", "researched-without-evidence", DiagnosticSeverity.Warning, "Readers believe a map that calls itself researched. Without sources and evidence it is a hypothesis, and should say so.");

    public override ElementList<int> Checklist => [19, 76, 155];

    public override bool AsksDrafts => false;

    public override string BadExample => """
        state: current
        basis: researched
        touchpoints:
          check-in: { emotion: -1 }
        """;

    public override string GoodExample => """
        state: current
        basis: researched
        sources:
          lobby-observation: { kind: observation, sample: 60 }
        touchpoints:
          check-in: { emotion: -1 }
        """;

    public override void Check(RuleContext context)
    {
        if (context.Map is { Basis: Basis.Researched, Sources.Count: 0, Evidence.Count: 0 })
        {
            context.ReportValue(Places.Basis, "The map calls itself researched, but names neither a source nor evidence. Add them, or say `basis: hypothesis`.");
        }
    }
}
