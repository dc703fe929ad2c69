using JourneyKit.Diagnostics;
using JourneyKit.Model;
using JourneyKit.Validation.Wording;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Future;

/// <summary>What has been decided has a date.</summary>
internal sealed class InitiativeWithoutDates : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK8013", "initiative-without-dates", DiagnosticSeverity.Info, "A roadmap is a promise of when. Give the initiative a `start` or a `due`, even a rough one. Proposals need none.");

    public override ElementList<int> Checklist => [90, 116];

    public override MapMaturity AppliesFrom => MapMaturity.Working;

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
        var missing = new Gathered(context);
        foreach (var initiative in context.Map.Initiatives)
        {
            if (initiative.Start is null && initiative.Due is null && initiative.IsDecided())
            {
                missing.Add(Places.Initiative(initiative), initiative.Key, $"The initiative `{initiative.Id}` has neither a `start` nor a `due`.");
            }
        }

        missing.Report(Places.Initiatives, all => $"{Listing.OutOf(all.Count, context.Map.Initiatives.Count)} initiatives have neither a `start` nor a `due`: {all.Ids}.");
    }
}
