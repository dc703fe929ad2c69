using JourneyKit.Model;

namespace JourneyKit.Validation.Rules.Organisation;

/// <summary>The rule that finds maps without an objective.</summary>
internal sealed class MapWithoutObjective : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK7009", "map-without-objective", DiagnosticSeverity.Warning, "Without an objective every finding weighs the same, and nothing is decided. Name what the map is to change: more conversions, less churn, lower cost, happier customers.");

    public override ElementList<int> Checklist => [1, 2, 74];

    public override bool AsksDrafts => false;

    public override string Unsaid => "which objective it serves";

    public override string BadExample => """
        state: current
        basis: researched
        touchpoints: [library-desk]
        """;

    public override string GoodExample => """
        state: current
        basis: researched
        objectives:
          more-active-readers: { kind: retention }
        touchpoints: [library-desk]
        """;

    public override void Check(RuleContext context)
    {
        if (context.Map.Objectives.Count == 0)
        {
            context.ReportUnsaid(ElementPath.Root, "Name it in `objectives`.");
        }
    }
}
