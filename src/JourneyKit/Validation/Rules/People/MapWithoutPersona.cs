using JourneyKit.Model;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.People;

/// <summary>The rule that finds maps without a persona.</summary>
internal sealed class MapWithoutPersona : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK3002", "map-without-persona", DiagnosticSeverity.Warning, "Without a persona nobody can tell whose goals, feelings and pain points a map shows. Add at least one.");

    public override ElementList<int> Checklist => [11];

    public override bool AsksDrafts => false;

    public override string Unsaid => "whose journey it shows";

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
            context.ReportUnsaid(Places.Personas, "Add the persona that it is about.");
        }
    }
}
