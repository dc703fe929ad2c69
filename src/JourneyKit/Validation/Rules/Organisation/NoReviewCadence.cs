using JourneyKit.Diagnostics;
using JourneyKit.Model;
using JourneyKit.Sources;

namespace JourneyKit.Validation.Rules.Organisation;

/// <summary>It is agreed when the map is looked at again.</summary>
internal sealed class NoReviewCadence : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK7007", "no-review-cadence", DiagnosticSeverity.Hint, "Journeys change with every release and every campaign. A cadence such as `reviewEvery: 13w` lets this check say when the map is due.");

    public override ElementList<int> Checklist => [135];

    public override MapMaturity AppliesFrom => MapMaturity.Working;

    public override string BadExample => """
        state: current
        status: approved
        reviewed: 2026-05-04
        """;

    public override string GoodExample => """
        state: current
        status: approved
        reviewed: 2026-05-04
        reviewEvery: 13w
        """;

    public override void Check(RuleContext context)
    {
        if (context.Map.ReviewEvery is null)
        {
            context.ReportElement(ElementPath.Root, "Nothing says how often the map is to be reviewed: give the cadence as `reviewEvery`.");
        }
    }
}
