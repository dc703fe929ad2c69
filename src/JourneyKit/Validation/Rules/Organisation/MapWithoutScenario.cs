using JourneyKit.Diagnostics;
using JourneyKit.Model;
using JourneyKit.Sources;

namespace JourneyKit.Validation.Rules.Organisation;

/// <summary>A map says which situation it shows.</summary>
internal sealed class MapWithoutScenario : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK7010", "map-without-scenario", DiagnosticSeverity.Info, "The same customer travels differently in another situation. A sentence on who begins it, why, and where it ends keeps readers from taking the map for more than it is.");

    public override ElementList<int> Checklist => [4, 10, 130];

    public override MapMaturity AppliesFrom => MapMaturity.Working;

    public override string BadExample => """
        state: current
        basis: researched
        touchpoints: [emergency-room]
        """;

    public override string GoodExample => """
        state: current
        basis: researched
        scenario: A parent comes in on Saturday night with a child that has a fever.
        touchpoints: [emergency-room]
        """;

    public override void Check(RuleContext context)
    {
        if (context.Map.Scenario is null or { Situation: null, Trigger: null, Outcome: null, Scope: null })
        {
            context.ReportElement(ElementPath.Root, "The map does not say which situation it shows: describe it in `scenario`.");
        }
    }
}
