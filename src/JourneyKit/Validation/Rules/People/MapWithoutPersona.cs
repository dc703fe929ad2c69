using JourneyKit.Diagnostics;
using JourneyKit.Model;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.People;

/// <summary>A map says whose journey it is.</summary>
internal sealed class MapWithoutPersona : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK3002", "map-without-persona", DiagnosticSeverity.Warning, "A map for everybody is a map of nobody: without a persona nobody can say whose goal, feeling or pain it shows. Add at least one.");

    public override ElementList<int> Checklist => [11];

    public override MapMaturity AppliesFrom => MapMaturity.Working;

    public override string BadExample => """
        state: current
        basis: researched
        stages:
          apply: Get the stall permit without a second trip to the town hall.
        """;

    public override string GoodExample => """
        state: current
        basis: researched
        personas:
          stall-owner: { name: Rosa, goals: [open before the Easter market] }
        stages:
          apply: Get the stall permit without a second trip to the town hall.
        """;

    public override void Check(RuleContext context)
    {
        if (context.Map.Personas.Count == 0)
        {
            context.ReportElement(Places.Personas, "The map has no persona: nobody can tell whose journey it shows. Add the one whom it is about.");
        }
    }
}
