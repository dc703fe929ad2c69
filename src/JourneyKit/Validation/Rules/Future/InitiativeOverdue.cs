using JourneyKit.Model;
using JourneyKit.Questions;
using JourneyKit.Validation.Wording;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Future;

/// <summary>The rule that finds initiatives whose due date is past.</summary>
internal sealed class InitiativeOverdue : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK8016", "initiative-overdue", DiagnosticSeverity.Info, "Readers of a roadmap believe its dates. Say that the initiative is done or dropped, or give it a new date.");

    public override ElementList<int> Checklist => [119];

    public override RuleNeeds Needs => RuleNeeds.Today;

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
        if (context.Map.Status == MapStatus.Archived)
        {
            return;
        }

        var today = context.Today!.Value;
        var overdue = new FindingGroup(context);
        foreach (var initiative in context.Map.Initiatives)
        {
            if (initiative.Due is { } due && due < today && initiative.IsAhead())
            {
                overdue.AddValue(Places.Initiative(initiative) / PropertyKeys.Due, initiative.Key, $"`{initiative.Id}` was due on {Age.Day(due)} and is neither done nor dropped: set its `status`, or a new date.");
            }
        }

        overdue.Report(Places.Initiatives, all => $"{all.Count} initiatives were due and are neither done nor dropped: {all.Ids}. Set their `status`, or a new date.");
    }
}
