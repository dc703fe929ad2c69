using JourneyKit.Gaps;
using JourneyKit.Gaps.Priorities.Scoring;
using JourneyKit.Model;

namespace JourneyKit.Insights.Plan;

/// <summary>What to do within a budget, and why not the rest.</summary>
internal sealed class BudgetChoice
{
    private BudgetChoice(decimal budget, decimal spent, BudgetSet found) => (Budget, Spent, Set) = (budget, spent, found);

    /// <summary>What may be spent in all.</summary>
    public decimal Budget { get; }

    /// <summary>What is spent already on what is done: only a map's own budget counts it.</summary>
    public decimal Spent { get; }

    /// <summary>What may still be spent.</summary>
    public decimal Left => Math.Max(0, Budget - Spent);

    /// <summary>By how much what is done has cost more than the budget; 0 where it has not.</summary>
    public decimal Over => Math.Max(0, Spent - Budget);

    /// <summary>The map that says the budget; null where it was given.</summary>
    public GapSide? StatedBy { get; private init; }

    /// <summary>What was found.</summary>
    public BudgetSet Set { get; }

    /// <summary>Whether it was found by the part that each initiative has in what all bring together, and not by what sets bring.</summary>
    public bool IsByParts { get; private init; }

    /// <summary>What to do, in the order of the maps.</summary>
    public required ElementList<InitiativeWorth> Chosen { get; init; }

    /// <summary>What is left out, and why.</summary>
    public required ElementList<(InitiativeWorth Initiative, LeftOutReason Reason)> LeftOut { get; init; }

    public static BudgetChoice? Of(JourneyPlan plan, decimal? given)
    {
        var (stated, side) = Stated(plan);
        if ((given ?? stated) is not { } budget)
        {
            return null;
        }

        var spent = given is null ? plan.Initiatives.Where(one => one.Initiative.Status == InitiativeStatus.Done).Aggregate(0m, (sum, one) => Bounded.Add(sum, one.Cost ?? 0)) : 0;
        var blocked = new BlockedWork(plan);
        List<InitiativeWorth> weighed = [.. plan.Initiatives.Where(one => one is { IsOpen: true, Cost: not null } && blocked.Why(one.Initiative) is null)];
        var positions = weighed.Select((one, at) => (one.Initiative.Id, at)).ToDictionary(pair => pair.Id, pair => pair.at);
        List<BudgetItem> items = [.. weighed.Select(one => new BudgetItem(one.Worth ?? 0, one.Cost!.Value, [.. one.Initiative.DependsOn.Where(positions.ContainsKey).Select(id => positions[id])]))];
        var left = Math.Max(0, budget - spent);
        var byParts = BudgetSearch.Find(items, left);
        var found = plan.Together?.Best(items, [.. weighed.Select(one => one.Initiative.Id)], left) ?? byParts;
        var chosen = found.Chosen.Select(at => weighed[at]).ToHashSet(ReferenceEqualityComparer.Instance);
        var others = plan.Initiatives.Where(one => one.IsOpen && !chosen.Contains(one)).ToList();
        ElementList<InitiativeWorth> picked = [.. plan.Initiatives.Where(chosen.Contains)];
        var dear = new BundleCosts(items, left);
        return new BudgetChoice(budget, spent, found)
        {
            StatedBy = given is null ? side : null,
            IsByParts = plan.Together is not null && ReferenceEquals(found, byParts),
            Chosen = picked,
            LeftOut = [.. others.Select(one => (one, Why(plan, one, picked, blocked, positions, dear)))],
        };
    }

    // A budget in another currency says nothing of these costs.
    private static (decimal? Budget, GapSide Side) Stated(JourneyPlan plan)
        => plan.Map.Budget is { } own ? (own, GapSide.After)
            : plan.Context.Before.Map is { Budget: { } before } first && (first.Currency is null || first.Currency == plan.Measure.Currency) ? (before, GapSide.Before)
            : (null, GapSide.After);

    private static LeftOutReason Why(JourneyPlan plan, InitiativeWorth one, ElementList<InitiativeWorth> chosen, BlockedWork blocked, Dictionary<Id<Initiative>, int> positions, BundleCosts dear)
        => one.Cost is null ? LeftOutReason.CostUnknown
            : blocked.Why(one.Initiative) is { } reason ? reason
            : one.Worth is null ? LeftOutReason.WorthUnknown
            : one.Worth <= 0 ? LeftOutReason.TakesAway
            : dear.IsTooDear(positions[one.Initiative.Id]) ? LeftOutReason.TooDear
            : plan.Together is { } together && plan.Initiatives.Count <= TogetherWorth.MostAlone && AddsNothing(together, one, [.. chosen.Select(other => other.Initiative.Id)]) ? LeftOutReason.AddsNothing
            : LeftOutReason.BringsLess;

    private static bool AddsNothing(TogetherWorth together, InitiativeWorth one, Id<Initiative>[] chosen)
        => chosen.Length > 0 && together.Of(chosen) is var worth && together.Of(chosen.Append(one.Initiative.Id)) <= worth * (1 + 1e-9);
}
