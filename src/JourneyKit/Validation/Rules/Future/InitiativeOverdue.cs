using JourneyKit.Diagnostics;
using JourneyKit.Model;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Future;

/// <summary>What was due is done, or has a new date.</summary>
internal sealed class InitiativeOverdue : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK8016", "initiative-overdue", DiagnosticSeverity.Info, "Whoever reads the roadmap takes its dates for true. Say that the initiative is done or dropped, or give it a new date.");

    public override ElementList<int> Checklist => [119];

    public override string BadExample => """
        state: future
        initiatives:
          self-check-out: { due: 2026-05-29, status: in-progress }
        """;

    public override string GoodExample => """
        state: future
        initiatives:
          self-check-out: { due: 2026-05-29, status: done }
        """;

    public override void Check(RuleContext context)
    {
        if (context.Today is not { } today || context.Map.Status == MapStatus.Archived)
        {
            return;
        }

        foreach (var initiative in context.Map.Initiatives)
        {
            if (initiative.Due < today && initiative.IsAhead())
            {
                context.ReportValue(Places.Initiative(initiative) / "due", $"`{initiative.Id}` was due on {initiative.Due:yyyy-MM-dd} and is not said to be done: set its `status`, or a new date.");
            }
        }
    }
}
