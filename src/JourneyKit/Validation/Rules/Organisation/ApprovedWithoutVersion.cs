using JourneyKit.Model;

namespace JourneyKit.Validation.Rules.Organisation;

/// <summary>The rule that finds approved maps without a version.</summary>
internal sealed class ApprovedWithoutVersion : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK7019", "approved-without-version", DiagnosticSeverity.Hint, "The version tells readers of a printout or a slide whether it shows what was approved.");

    public override ElementList<int> Checklist => [136];

    public override bool AsksDrafts => false;

    public override string Unsaid => "which version of it was approved";

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
            context.ReportUnsaid(ElementPath.Root, $"Give it in `version`.{context.NotInherited("version")}");
        }
    }
}
