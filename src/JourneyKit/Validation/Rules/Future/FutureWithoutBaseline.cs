using JourneyKit.Model;

namespace JourneyKit.Validation.Rules.Future;

/// <summary>The rule that finds interim and future maps without a baseline.</summary>
internal sealed class FutureWithoutBaseline : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK8021", "future-without-baseline", DiagnosticSeverity.Warning, "Without a map of today, nobody can say what has to change, and no gap can be computed. Map today first, and name that map as the `baseline`.");

    public override ElementList<int> Checklist => [75, 79, 153];

    public override bool AsksDrafts => false;

    public override RuleNeeds Considers => RuleNeeds.Baseline;

    public override string Unsaid => "with which map it is compared";

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
        // Of a baseline that cannot be read, the reader has said so.
        if (context.Map.State != MapState.Current && context.Map.Baseline is null && context.Baseline is null)
        {
            context.ReportUnsaid(ElementPath.Root / PropertyKeys.State, "Name that map in `baseline`.");
        }
    }
}
