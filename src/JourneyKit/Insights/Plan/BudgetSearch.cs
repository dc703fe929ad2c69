using JourneyKit.Gaps.Priorities.Scoring;
using JourneyKit.Graphs.Algorithms;

namespace JourneyKit.Insights.Plan;

/// <summary>
/// Finds the set that brings most within a budget and has with each thing what that needs. What needs each other in a
/// circle is one bundle; what brings nothing is taken only where something else needs it.
/// </summary>
internal static class BudgetSearch
{
    /// <summary>Up to so many bundles the best set is found, whatever they need.</summary>
    public const int MostExact = 30;

    public static BudgetSet Find(IReadOnlyList<BudgetItem> items, decimal budget)
    {
        var components = Components.Of(Rows(items));
        var bundles = Bundles(items, components);
        var useful = Useful(bundles);
        var positions = new int[bundles.Length];
        Array.Fill(positions, -1);
        for (var i = 0; i < useful.Count; i++)
        {
            positions[useful[i]] = i;
        }

        List<BudgetItem> kept = [.. useful.Select(at => bundles[at] with { Needs = [.. bundles[at].Needs.Select(need => positions[need])] })];
        var found = Best(kept, budget);
        var chosen = found.Chosen.Select(at => useful[at]).ToHashSet();
        return found with { Chosen = [.. Enumerable.Range(0, items.Count).Where(item => chosen.Contains(components.Numbers[item]))] };
    }

    private static BudgetSet Best(List<BudgetItem> items, decimal budget)
    {
        if (items.Count == 0)
        {
            return new BudgetSet([], 0, 0, 0, IsBest: true);
        }

        var known = new GreedySearch(items, budget).Find();
        var found = items.Count > TreeSearch.MostItems ? known : new TreeSearch(items, budget).Find(known);
        return found.IsBest || items.Count > MostExact ? found : new ExactSearch(items, budget).Find();
    }

    private static CompressedRows Rows(IReadOnlyList<BudgetItem> items)
    {
        var (starts, targets) = (new List<int> { 0 }, new List<int>());
        foreach (var item in items)
        {
            targets.AddRange(item.Needs);
            starts.Add(targets.Count);
        }

        return new CompressedRows([.. starts], [.. targets]);
    }

    // A bundle's number is above those of all that it needs.
    private static BudgetItem[] Bundles(IReadOnlyList<BudgetItem> items, Components components)
    {
        var needs = new HashSet<int>[components.Count];
        var (worths, costs) = (new double[components.Count], new decimal[components.Count]);
        for (var item = 0; item < items.Count; item++)
        {
            var own = components.Numbers[item];
            worths[own] += items[item].Worth;
            costs[own] = Bounded.Add(costs[own], items[item].Cost);
            needs[own] ??= [];
            needs[own].UnionWith(items[item].Needs.Select(need => components.Numbers[need]).Where(need => need != own));
        }

        return [.. Enumerable.Range(0, components.Count).Select(own => new BudgetItem(worths[own], costs[own], [.. needs[own].Order()]))];
    }

    // What brings something, and what that needs; in the order of the numbers, so that needs come first.
    private static List<int> Useful(BudgetItem[] bundles)
    {
        var isUseful = new bool[bundles.Length];
        for (var bundle = bundles.Length - 1; bundle >= 0; bundle--)
        {
            isUseful[bundle] |= bundles[bundle].Worth > 0;
            foreach (var need in isUseful[bundle] ? bundles[bundle].Needs : [])
            {
                isUseful[need] = true;
            }
        }

        return [.. Enumerable.Range(0, bundles.Length).Where(bundle => isUseful[bundle])];
    }
}
