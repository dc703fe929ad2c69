using JourneyKit.Model;

namespace JourneyKit.Validation.Rules.Organisation;

/// <summary>The rule that finds maps without an owner.</summary>
internal sealed class MapWithoutOwner : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK7001", "map-without-owner", DiagnosticSeverity.Info, "A map that no team owns is soon out of date. Name the team that keeps it and decides about it.");

    public override ElementList<int> Checklist => [90, 105];

    public override bool AsksDrafts => false;

    public override string Unsaid => "which team owns it";

    public override string BadExample => """
        state: current
        status: approved
        teams: [citizen-services]
        """;

    public override string GoodExample => """
        state: current
        status: approved
        owner: citizen-services
        teams: [citizen-services]
        """;

    public override void Check(RuleContext context)
    {
        if (context.Map.Owner is null)
        {
            context.ReportUnsaid(ElementPath.Root, "Name it in `owner`.");
        }
    }
}
