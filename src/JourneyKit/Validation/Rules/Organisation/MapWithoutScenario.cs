using JourneyKit.Model;

namespace JourneyKit.Validation.Rules.Organisation;

/// <summary>The rule that finds maps without a scenario.</summary>
internal sealed class MapWithoutScenario : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK7010", "map-without-scenario", DiagnosticSeverity.Info, "The same customer does different things in another situation. Say in a sentence who begins the journey, why, and where it ends.");

    public override ElementList<int> Checklist => [4, 10, 130];

    public override bool AsksDrafts => false;

    public override string Unsaid => "which situation it shows";

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
            context.ReportUnsaid(ElementPath.Root, "Describe it in `scenario`.");
        }
    }
}
