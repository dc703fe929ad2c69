using JourneyKit.Model;

namespace JourneyKit.Validation.Rules.Future;

/// <summary>The rule that finds interim and future maps without an initiative.</summary>
internal sealed class FutureWithoutInitiative : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK8022", "future-without-initiative", DiagnosticSeverity.Info, "A future map does not come true by itself. Write down the initiatives that lead there, here or in the baseline, each with an owner and a date.");

    public override ElementList<int> Checklist => [82, 118, 157];

    public override bool AsksDrafts => false;

    public override RuleNeeds Considers => RuleNeeds.Baseline;

    public override string Unsaid => "which initiatives lead to it";

    public override string BadExample => """
        state: future
        status: approved
        touchpoints:
          permit-online: {}
        """;

    public override string GoodExample => """
        state: future
        status: approved
        touchpoints:
          permit-online: {}
        initiatives:
          build-permit-portal: { touchpoints: [permit-online] }
        """;

    public override void Check(RuleContext context)
    {
        var map = context.Map;
        if (map.State != MapState.Current && map.Touchpoints.Count > 0 && map.Initiatives.Count == 0 && context.Baseline is not { Initiatives.Count: > 0 })
        {
            context.ReportUnsaid(ElementPath.Root / PropertyKeys.State, "Add `initiatives` with owners and dates.");
        }
    }
}
