using JourneyKit.Model;

namespace JourneyKit.Validation.Rules.Organisation;

/// <summary>The rule that finds maps that do not say how often they are reviewed.</summary>
internal sealed class NoReviewCadence : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK7007", "no-review-cadence", DiagnosticSeverity.Hint, "Journeys change with every release and every campaign. With `reviewEvery: 13w`, say, `review-overdue` reports when the map is due.");

    public override ElementList<int> Checklist => [135];

    public override bool AsksDrafts => false;

    public override string Unsaid => "how often it is to be reviewed";

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
            context.ReportUnsaid(ElementPath.Root, "Say it in `reviewEvery`.");
        }
    }
}
