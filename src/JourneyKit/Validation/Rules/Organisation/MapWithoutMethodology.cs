using JourneyKit.Diagnostics;
using JourneyKit.Model;
using JourneyKit.Sources;

namespace JourneyKit.Validation.Rules.Organisation;

/// <summary>A researched map says how it was made.</summary>
internal sealed class MapWithoutMethodology : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK7011", "map-without-methodology", DiagnosticSeverity.Info, "Who is to trust a researched map wants to know how it came about: how many interviews, which data, who was at the table.");

    public override ElementList<int> Checklist => [7, 76];

    public override MapMaturity AppliesFrom => MapMaturity.Working;

    public override string BadExample => """
        state: current
        basis: researched
        """;

    public override string GoodExample => """
        state: current
        basis: researched
        methodology: Twelve interviews, a year of booking data, one workshop with four teams.
        """;

    public override void Check(RuleContext context)
    {
        if (context.Map is { Basis: Basis.Researched, Methodology: null })
        {
            context.ReportElement(ElementPath.Root, "The map is said to be researched, but not how: describe it in `methodology`.");
        }
    }
}
