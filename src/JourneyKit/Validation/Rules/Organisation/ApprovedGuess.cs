using JourneyKit.Model;

namespace JourneyKit.Validation.Rules.Organisation;

/// <summary>The rule that finds approved current maps that are still a hypothesis.</summary>
internal sealed class ApprovedGuess : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK7013", "approved-guess", DiagnosticSeverity.Warning, "Readers take an approved map for a fact. A current map that is still a hypothesis should stay in review until data supports it; a future map may be approved as a plan.");

    public override ElementList<int> Checklist => [19, 76];

    public override bool AsksDrafts => false;

    public override string BadExample => """
        state: current
        status: approved
        basis: hypothesis
        """;

    public override string GoodExample => """
        state: current
        status: in-review
        basis: hypothesis
        """;

    public override void Check(RuleContext context)
    {
        if (context.Map is { State: MapState.Current, Status: MapStatus.Approved, Basis: Basis.Hypothesis })
        {
            context.ReportValue(ElementPath.Root / PropertyKeys.Basis, "The map is approved, although its `basis` is still a hypothesis: back it with data, or take the approval back.");
        }
    }
}
