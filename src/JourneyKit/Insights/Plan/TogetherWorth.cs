using JourneyKit.Gaps.Priorities.Scoring;
using JourneyKit.Model;

namespace JourneyKit.Insights.Plan;

/// <summary>
/// What some of the initiatives of one map bring together: the map computed again as if the others were dropped. Parts of what
/// all bring together do not tell: pain points one behind the other bring more together than apart, and one that two
/// initiatives close brings no more when both are done.
/// </summary>
/// <param name="plan">The plan of one map.</param>
internal sealed class TogetherWorth(JourneyPlan plan)
{
    /// <summary>Up to so many initiatives every set within the budget is computed.</summary>
    public const int MostWeighed = 10;

    /// <summary>Of how many it is said what each brings alone.</summary>
    public const int MostAlone = 30;

    private const int MostSets = 120;
    private const double Tolerance = 1e-9;
    private readonly Dictionary<string, double> known = new(StringComparer.Ordinal);

    /// <summary>What a set brings, in the measure of the plan.</summary>
    public double Of(IEnumerable<Id<Initiative>> some)
    {
        var set = some.ToHashSet();
        var key = string.Join(' ', set.Select(id => id.Value).Order(StringComparer.Ordinal));
        if (!known.TryGetValue(key, out var worth))
        {
            var map = plan.Map with
            {
                Initiatives = [.. plan.Map.Initiatives.Select(one => OpenWork.IsOpen(one) && !set.Contains(one.Id) ? one with { Status = InitiativeStatus.Dropped } : one)],
            };
            worth = JourneyPlan.Of(map).Parts.Where(part => part.By.Any(set.Contains)).Sum(part => part.In(plan.Measure));
            known.Add(key, worth);
        }

        return worth;
    }

    /// <summary>The set within a budget that brings most together; of sets that bring the same, the cheaper. Null where there are too many to compute each.</summary>
    /// <param name="items">What may be done.</param>
    /// <param name="ids">The initiative of each.</param>
    /// <param name="budget">What may be spent.</param>
    public BudgetSet? Best(IReadOnlyList<BudgetItem> items, IReadOnlyList<Id<Initiative>> ids, decimal budget)
    {
        ArgumentNullException.ThrowIfNull(items);
        if (items.Count > MostWeighed || Largest(items, budget) is not { Count: <= MostSets } sets)
        {
            return null;
        }

        return sets.Select(set => Stripped(items, ids, set)).OrderByDescending(set => Math.Round(set.Worth, 6)).ThenBy(set => set.Cost).FirstOrDefault()
            ?? new BudgetSet([], 0, 0, 0, IsBest: true);
    }

    // More never brings less, so that only sets count to which nothing can be added.
    private static List<int> Largest(IReadOnlyList<BudgetItem> items, decimal budget)
    {
        List<int> affordable = [.. Enumerable.Range(1, (1 << items.Count) - 1).Where(set => HasNeeds(items, set) && CostOf(items, set) <= budget)];
        return affordable.FindAll(set => !affordable.Exists(other => other != set && (other & set) == set));
    }

    // What adds nothing is left out, the dearest first, unless something else needs it.
    private BudgetSet Stripped(IReadOnlyList<BudgetItem> items, IReadOnlyList<Id<Initiative>> ids, int set)
    {
        var worth = Of(Ids(set));
        foreach (var item in Enumerable.Range(0, items.Count).Where(item => Has(set, item)).OrderByDescending(item => items[item].Cost).ToList())
        {
            var without = set & ~(1 << item);
            if (HasNeeds(items, without) && Of(Ids(without)) >= worth - (Tolerance * Math.Max(1, worth)))
            {
                set = without;
            }
        }

        return new BudgetSet([.. Enumerable.Range(0, items.Count).Where(item => Has(set, item))], worth, CostOf(items, set), worth, IsBest: true);

        IEnumerable<Id<Initiative>> Ids(int some) => Enumerable.Range(0, items.Count).Where(item => Has(some, item)).Select(item => ids[item]);
    }

    private static bool Has(int set, int item) => (set & (1 << item)) != 0;

    private static bool HasNeeds(IReadOnlyList<BudgetItem> items, int set)
        => Enumerable.Range(0, items.Count).All(item => !Has(set, item) || items[item].Needs.All(need => Has(set, need)));

    private static decimal CostOf(IReadOnlyList<BudgetItem> items, int set)
        => Enumerable.Range(0, items.Count).Where(item => Has(set, item)).Aggregate(0m, (sum, item) => Bounded.Add(sum, items[item].Cost));
}
