using JourneyKit.Diagnostics;
using JourneyKit.Model;
using JourneyKit.Sources;

namespace JourneyKit.Validation.Rules.Organisation;

/// <summary>Somebody answers for the map.</summary>
internal sealed class MapWithoutOwner : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK7001", "map-without-owner", DiagnosticSeverity.Info, "A map that belongs to nobody is out of date within a year. Name the team that keeps it and answers for what becomes of it.");

    public override ElementList<int> Checklist => [90, 105];

    public override MapMaturity AppliesFrom => MapMaturity.Working;

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
            context.ReportElement(ElementPath.Root, "No team answers for the map: name it as `owner`.");
        }
    }
}
