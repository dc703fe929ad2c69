using JourneyKit.Model;
using JourneyKit.Validation.Wording;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Future;

/// <summary>The rule that finds planned initiatives without dates.</summary>
internal sealed class InitiativeWithoutDates : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK8013", "initiative-without-dates", DiagnosticSeverity.Info, "A roadmap says when things happen. Give the initiative a `start` or a `due`, even a rough one. Proposals need none.");

    public override ElementList<int> Checklist => [90, 116];

    public override bool AsksDrafts => false;

    public override string Unsaid => "when its initiatives begin and end";

    public override string BadExample => """
        state: future
        status: approved
        initiatives:
          seat-map: { status: planned }
        """;

    public override string GoodExample => """
        state: future
        status: approved
        initiatives:
          seat-map: { status: planned, due: 2027-06-30 }
        """;

    public override void Check(RuleContext context)
    {
        MissingValues.Among("planned initiative", context.Map.Initiatives.Where(initiative => initiative.IsDecided()), initiative => initiative.Start is null && initiative.Due is null, Places.Initiative)
            .Report(context, Places.Initiatives, "have a `start` or a `due`", null, "Add one, even a rough one.");
    }
}
