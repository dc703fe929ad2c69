using JourneyKit.Diagnostics;
using JourneyKit.Model;
using JourneyKit.Sources;

namespace JourneyKit.Validation.Rules.Future;

/// <summary>A map of the future says who is going to bring it about.</summary>
internal sealed class FutureWithoutInitiative : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK8022", "future-without-initiative", DiagnosticSeverity.Info, "A picture of a better journey changes nothing by itself. Write down the initiatives that lead there, here or in the baseline, each with an owner and a date.");

    public override ElementList<int> Checklist => [82, 118, 157];

    public override MapMaturity AppliesFrom => MapMaturity.Working;

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
            context.ReportValue(ElementPath.Root / "state", "No initiative leads to this state: add `initiatives` with owners and dates.");
        }
    }
}
