using JourneyKit.Diagnostics;
using JourneyKit.Model;
using JourneyKit.Validation.Wording;
using JourneyKit.Wording;

namespace JourneyKit.Validation.Rules.Future;

/// <summary>What an initiative brings and what it takes is estimated.</summary>
internal sealed class InitiativeUnestimated : Rule
{
    public override DiagnosticDescriptor Descriptor { get; } = new("JK8019", "initiative-unestimated", DiagnosticSeverity.Hint, "Without an `impact`, and one of `effort`, `feasibility` and `cost`, an initiative gets no place in an order of priorities. A rough guess with a low `confidence` is enough.");

    public override ElementList<int> Checklist => [111, 113];

    public override MapMaturity AppliesFrom => MapMaturity.Working;

    public override string BadExample => """
        state: future
        status: approved
        initiatives:
          parcel-lockers: { impact: 4 }
        """;

    public override string GoodExample => """
        state: future
        status: approved
        initiatives:
          parcel-lockers: { impact: 4, cost: 60000 }
        """;

    public override void Check(RuleContext context)
    {
        var missing = new Gathered(context);
        foreach (var initiative in context.Map.Initiatives)
        {
            if (initiative.IsAhead() && Missing(initiative) is { } what)
            {
                missing.Add(Places.Initiative(initiative), initiative.Key, $"The initiative `{initiative.Id}` has {what}, so it gets no priority.");
            }
        }

        missing.Report(Places.Initiatives, all => $"{Listing.OutOf(all.Count, context.Map.Initiatives.Count)} initiatives get no priority, because they lack an `impact`, or all of `effort`, `feasibility` and `cost`: {all.Ids}.");
    }

    private static string? Missing(Initiative initiative) => (initiative.Impact is null, initiative is { Effort: null, Feasibility: null, Cost: null }) switch
    {
        (true, true) => "no `impact`, and none of `effort`, `feasibility` and `cost`",
        (true, false) => "no `impact`",
        (false, true) => "none of `effort`, `feasibility` and `cost`",
        _ => null,
    };
}
