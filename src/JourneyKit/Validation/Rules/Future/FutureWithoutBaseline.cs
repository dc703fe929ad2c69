using JourneyKit.Diagnostics;
using JourneyKit.Model;
using JourneyKit.Sources;

namespace JourneyKit.Validation.Rules.Future;

/// <summary>A map of the future says where it starts from.</summary>
internal sealed class FutureWithoutBaseline : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK8021", "future-without-baseline", DiagnosticSeverity.Warning, "A future that is not compared with today cannot tell what has to change, and no gap can be computed. Map today first, and name that map as the `baseline`.");

    public override ElementList<int> Checklist => [75, 79, 153];

    public override MapMaturity AppliesFrom => MapMaturity.Working;

    public override string BadExample => """
        state: future
        status: approved
        """;

    public override string GoodExample => """
        state: future
        status: approved
        baseline: current.journey.yaml
        """;

    public override void Check(RuleContext context)
    {
        // A baseline that is named but cannot be read is the reader's to report.
        if (context.Map.State != MapState.Current && context.Map.Baseline is null && context.Baseline is null)
        {
            var kind = context.Map.State == MapState.Interim ? "An interim" : "A future";
            context.ReportValue(ElementPath.Root / "state", $"{kind} map needs a `baseline`, the map that it is compared with: this one names none.");
        }
    }
}
