using JourneyKit.Model;

namespace JourneyKit.Validation.Rules.Organisation;

/// <summary>The rule that finds maps that do not say who took part in making them.</summary>
internal sealed class NoStakeholders : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK7022", "no-stakeholders", DiagnosticSeverity.Hint, "Teams that took part in making a map act on it. Name them in `stakeholders`.");

    public override ElementList<int> Checklist => [93, 94];

    public override bool AsksDrafts => false;

    public override string Unsaid => "which teams took part in making it";

    public override string BadExample => """
        state: current
        basis: researched
        owner: product
        teams: [product, support]
        """;

    public override string GoodExample => """
        state: current
        basis: researched
        owner: product
        stakeholders: [support]
        teams: [product, support]
        """;

    // Of a map with one team only another rule says so.
    public override void Check(RuleContext context)
    {
        if (context.Map is { Stakeholders.Count: 0, Teams.Count: >= 2 })
        {
            context.ReportUnsaid(ElementPath.Root, "Name them in `stakeholders`.");
        }
    }
}
