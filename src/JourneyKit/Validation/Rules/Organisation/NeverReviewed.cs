using JourneyKit.Diagnostics;
using JourneyKit.Model;
using JourneyKit.Sources;

namespace JourneyKit.Validation.Rules.Organisation;

/// <summary>A map that people rely on has been looked over.</summary>
internal sealed class NeverReviewed : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK7006", "never-reviewed", DiagnosticSeverity.Info, "An approved or researched map without a date leaves open whether it shows this year or the one before last. Say when it was last looked over.");

    public override ElementList<int> Checklist => [135];

    public override MapMaturity AppliesFrom => MapMaturity.Working;

    public override string BadExample => """
        state: current
        status: approved
        """;

    public override string GoodExample => """
        state: current
        status: approved
        reviewed: 2026-05-04
        """;

    public override void Check(RuleContext context)
    {
        if (context.Map is { Reviewed: null } map && (map.Status == MapStatus.Approved || map.Basis == Basis.Researched))
        {
            context.ReportElement(ElementPath.Root, $"Nothing says when the map was last reviewed: give the day as `reviewed`.{context.NotInherited("reviewed")}");
        }
    }
}
