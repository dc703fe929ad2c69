using JourneyKit.Diagnostics;
using JourneyKit.Model;
using JourneyKit.Sources;

namespace JourneyKit.Validation.Rules.Organisation;

/// <summary>An approved map says which version was approved.</summary>
internal sealed class ApprovedWithoutVersion : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK7019", "approved-without-version", DiagnosticSeverity.Hint, "A version tells readers of a printout or a slide whether they hold what was agreed on.");

    public override ElementList<int> Checklist => [136];

    public override MapMaturity AppliesFrom => MapMaturity.Working;

    public override string BadExample => """
        state: current
        status: approved
        """;

    public override string GoodExample => """
        state: current
        status: approved
        version: 1.2
        """;

    public override void Check(RuleContext context)
    {
        if (context.Map is { Status: MapStatus.Approved, Version: null })
        {
            context.ReportElement(ElementPath.Root, $"The map is approved, but has no `version`: say which one it is that was approved.{context.NotInherited("version")}");
        }
    }
}
