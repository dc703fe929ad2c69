namespace JourneyKit.Insights.Plan;

/// <summary>
/// A good set of many items, and how good it is at least: the best of what brings most for its cost first, with what it
/// needs; what brings most first; and what is worth its cost at the price of <see cref="TreeRelaxation"/>, filled up.
/// </summary>
/// <param name="items">What is needed stands before what needs it.</param>
/// <param name="budget">The budget.</param>
internal sealed class GreedySearch(IReadOnlyList<BudgetItem> items, decimal budget)
{
    // Long chains of needs are followed that far, for all items together.
    private const int MostSteps = 4_000_000;

    // Prices are looked for that often, times items.
    private const int MostSolved = 20_000;

    private const double Tolerance = 1e-9;

    public BudgetSet Find()
    {
        var none = new bool[items.Count];
        var tree = new TreeRelaxation(items, budget).Find();
        BudgetSet[] found = [Take(PerCost, none), Take(item => items[item].Worth, none), Take(PerCost, ByPrice(tree))];
        var better = found.MaxBy(set => set.Worth)!;
        var most = Math.Min(tree.AtMost, new WorthBound(items).From(0, budget));
        return better with { AtMost = Math.Max(most, better.Worth), IsBest = most <= better.Worth * (1 + Tolerance) };
    }

    private double PerCost(int item) => WorthBound.PerCost(items[item]);

    // What is worth its cost at the price, then at the price of what money is left, and so on: a thing and all that it needs are one choice.
    private bool[] ByPrice(TreeRelaxation tree)
    {
        var (isTaken, left, isMore) = (new bool[items.Count], budget, true);
        for (var round = 0; isMore && round < Math.Max(1, MostSolved / items.Count); round++)
        {
            isMore = false;
            tree = round == 0 ? tree : new TreeRelaxation([.. items.Select((item, at) => isTaken[at] ? item with { Worth = 0, Cost = 0 } : item)], left).Find();
            for (var item = 0; item < items.Count; item++)
            {
                if (!isTaken[item] && tree.Takes(item) && items[item].Cost <= left && items[item].Needs.All(need => isTaken[need]))
                {
                    (isTaken[item], isMore, left) = (true, true, left - items[item].Cost);
                }
            }
        }

        return isTaken;
    }

    private BudgetSet Take(Func<int, double> rank, bool[] begin)
    {
        var (isTaken, isOut) = ((bool[])begin.Clone(), new bool[items.Count]);
        var taken = Enumerable.Range(0, items.Count).Where(item => begin[item]).ToList();
        var (worth, left, steps) = (taken.Sum(item => items[item].Worth), budget - taken.Sum(item => items[item].Cost), 0);
        foreach (var item in Enumerable.Range(0, items.Count).Where(item => items[item].Worth > 0).OrderByDescending(rank))
        {
            if (isTaken[item] || steps > MostSteps)
            {
                continue;
            }

            if (Missing(item, isTaken, isOut, left, ref steps) is not { } missing)
            {
                isOut[item] = true;
                continue;
            }

            var gain = missing.Sum(one => items[one].Worth);
            if (gain > 0)
            {
                missing.ForEach(one => isTaken[one] = true);
                worth += gain;
                left -= missing.Sum(one => items[one].Cost);
            }
        }

        return new BudgetSet([.. Enumerable.Range(0, items.Count).Where(item => isTaken[item])], worth, budget - left, worth, IsBest: false);
    }

    // The item with all that it needs and is not taken; null where that is not to be had: what does not fit now never will.
    private List<int>? Missing(int item, bool[] isTaken, bool[] isOut, decimal left, ref int steps)
    {
        var (found, met, rest) = (new List<int> { item }, new HashSet<int> { item }, left);
        for (var i = 0; i < found.Count; i++)
        {
            var cost = items[found[i]].Cost;
            isOut[found[i]] |= cost > left;
            if (isOut[found[i]] || cost > rest)
            {
                return null;
            }

            rest -= cost;
            foreach (var need in items[found[i]].Needs)
            {
                if (++steps > MostSteps)
                {
                    return null;
                }

                if (!isTaken[need] && met.Add(need))
                {
                    found.Add(need);
                }
            }
        }

        return found;
    }
}
