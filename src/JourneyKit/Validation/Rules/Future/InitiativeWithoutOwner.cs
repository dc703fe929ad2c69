using JourneyKit.Diagnostics;
using JourneyKit.Model;
using JourneyKit.Validation.Wording;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Future;

/// <summary>Somebody answers for every initiative.</summary>
internal sealed class InitiativeWithoutOwner : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK8012", "initiative-without-owner", DiagnosticSeverity.Warning, "What belongs to everybody is done by nobody. Name the team that answers for the initiative, or that is to decide on it.");

    public override ElementList<int> Checklist => [90, 116];

    public override MapMaturity AppliesFrom => MapMaturity.Working;

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
        var missing = new Gathered(context);
        foreach (var initiative in context.Map.Initiatives)
        {
            if (initiative.Owner is null && initiative.IsAhead())
            {
                missing.Add(Places.Initiative(initiative), initiative.Key, $"No team owns the initiative `{initiative.Id}`: name the one that answers for it.");
            }
        }

        missing.Report(Places.Initiatives, all => $"No team owns {all.Count} of {Listing.Count(context.Map.Initiatives.Count, "initiative")}: {all.Ids}. Name the ones that answer for them.");
    }
}
