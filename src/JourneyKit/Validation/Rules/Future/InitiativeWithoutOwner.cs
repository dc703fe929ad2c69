using JourneyKit.Model;
using JourneyKit.Validation.Wording;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Future;

/// <summary>The rule that finds initiatives without an owner.</summary>
internal sealed class InitiativeWithoutOwner : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK8012", "initiative-without-owner", DiagnosticSeverity.Warning, "An initiative that no team owns is done by no team. Name the team that is responsible for it, or that is to decide about it.");

    public override ElementList<int> Checklist => [90, 116];

    public override bool AsksDrafts => false;

    public override string Unsaid => "which teams own its initiatives";

    public override string BadExample => """
        state: future
        status: approved
        teams: [housing-office]
        initiatives:
          forms-online: { due: 2027-03-31 }
        """;

    public override string GoodExample => """
        state: future
        status: approved
        teams: [housing-office]
        initiatives:
          forms-online: { due: 2027-03-31, owner: housing-office }
        """;

    public override void Check(RuleContext context)
    {
        MissingValues.Among("initiative", context.Map.Initiatives.Where(initiative => initiative.IsAhead()), initiative => initiative.Owner is null, Places.Initiative)
            .Report(context, Places.Initiatives, "have an owner", null, "Name the team that is responsible for it.");
    }
}
