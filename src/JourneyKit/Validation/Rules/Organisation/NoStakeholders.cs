using JourneyKit.Diagnostics;
using JourneyKit.Model;
using JourneyKit.Sources;

namespace JourneyKit.Validation.Rules.Organisation;

/// <summary>A map says who was at the table.</summary>
internal sealed class NoStakeholders : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK7022", "no-stakeholders", DiagnosticSeverity.Hint, "Teams that helped to make a map act on it; `stakeholders` says which ones did.");

    public override ElementList<int> Checklist => [93, 94];

    public override MapMaturity AppliesFrom => MapMaturity.Working;

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

    // A map with one team only has another rule to answer to.
    public override void Check(RuleContext context)
    {
        if (context.Map is { Stakeholders.Count: 0, Teams.Count: >= 2 })
        {
            context.ReportElement(ElementPath.Root, "Nothing says with which teams the map was made: name them in `stakeholders`.");
        }
    }
}
