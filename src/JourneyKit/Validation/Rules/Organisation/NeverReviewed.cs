using JourneyKit.Model;

namespace JourneyKit.Validation.Rules.Organisation;

/// <summary>The rule that finds maps that do not say when they were reviewed.</summary>
internal sealed class NeverReviewed : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK7006", "never-reviewed", DiagnosticSeverity.Info, "Readers of an approved or researched map need to know how old it is. Say when it was last reviewed.");

    public override ElementList<int> Checklist => [135];

    public override bool AsksDrafts => false;

    public override string Unsaid => "when it was last reviewed";

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
            context.ReportUnsaid(ElementPath.Root, $"Give the day in `reviewed`.{context.NotInherited("reviewed")}");
        }
    }
}
