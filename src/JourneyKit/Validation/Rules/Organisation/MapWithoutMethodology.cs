using JourneyKit.Model;

namespace JourneyKit.Validation.Rules.Organisation;

/// <summary>The rule that finds researched maps that do not say how they were made.</summary>
internal sealed class MapWithoutMethodology : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK7011", "map-without-methodology", DiagnosticSeverity.Info, "Readers trust a researched map if they know how it was made: how many interviews, which data, who took part.");

    public override ElementList<int> Checklist => [7, 76];

    public override bool AsksDrafts => false;

    public override string Unsaid => "how it was researched";

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
            context.ReportUnsaid(ElementPath.Root, "Describe it in `methodology`.");
        }
    }
}
