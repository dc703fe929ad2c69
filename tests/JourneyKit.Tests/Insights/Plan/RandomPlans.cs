using JourneyKit.Insights.Plan;

namespace JourneyKit.Tests.Insights.Plan;

/// <summary>Random things that need each other, and what a set of them has to be.</summary>
internal static class RandomPlans
{
    private const int Width = 5;

    /// <summary>Things of a shape; what is needed stands first, costs more often than not and may bring nothing or take away.</summary>
    public static List<BudgetItem> Items(Random random, int count, PlanShape shape)
        => [.. Enumerable.Range(0, count).Select(i => new BudgetItem(random.Next(-3, 20), random.Next(0, 40), Needs(random, i, shape)))];

    public static void AssertPossible(IReadOnlyList<BudgetItem> items, decimal budget, BudgetSet found)
    {
        var chosen = found.Chosen.ToHashSet();
        Assert.All(chosen, item => Assert.All(items[item].Needs, need => Assert.Contains(need, chosen)));
        Assert.Equal(chosen.Sum(item => items[item].Cost), found.Cost);
        Assert.True(found.Cost <= budget);
        Assert.Equal(chosen.Sum(item => items[item].Worth), found.Worth, 4);
    }

    /// <summary>What the best set brings, of every set there is.</summary>
    public static double BestWorth(IReadOnlyList<BudgetItem> items, decimal budget)
    {
        int[] needs = [.. items.Select(item => item.Needs.Aggregate(0, (mask, need) => mask | (1 << need)))];
        var (worths, costs, best) = (new double[1 << items.Count], new decimal[1 << items.Count], 0d);
        for (var set = 1; set < 1 << items.Count; set++)
        {
            var last = 31 - int.LeadingZeroCount(set);
            var rest = set & ~(1 << last);
            (worths[set], costs[set]) = (worths[rest] + items[last].Worth, costs[rest] + items[last].Cost);
            if (costs[set] <= budget && worths[set] > best && Enumerable.Range(0, items.Count).All(item => (set >> item & 1) == 0 || (needs[item] & ~set) == 0))
            {
                best = worths[set];
            }
        }

        return best;
    }

    private static IReadOnlyList<int> Needs(Random random, int item, PlanShape shape) => shape switch
    {
        _ when item == 0 => [],
        PlanShape.Forest => random.Next(5) == 0 ? [] : [random.Next(0, item)],
        PlanShape.Chains => item < Width ? [] : [item - Width],
        PlanShape.OneChain => [item - 1],
        PlanShape.Layers => [.. Enumerable.Range(Math.Max(0, ((item / Width) - 1) * Width), item < Width ? 0 : Width).Where(_ => random.Next(3) == 0)],
        PlanShape.Mesh => [.. Enumerable.Range(0, item).Where(_ => random.Next(Math.Max(4, item)) < 2)],
        _ => [],
    };
}
