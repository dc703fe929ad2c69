namespace JourneyKit.Insights.Plan;

/// <summary>
/// A good set of many items, and how good it is at least: what brings most for its cost first, with what it needs; and,
/// where that is better, what brings most first.
/// </summary>
/// <param name="items">What is needed stands before what needs it.</param>
/// <param name="budget">The budget.</param>
internal sealed class GreedySearch(IReadOnlyList<BudgetItem> items, decimal budget)
{
    // Long chains of needs are followed that far, for all items together.
    private const int MostSteps = 4_000_000;

    private const double Tolerance = 1e-9;

    public BudgetSet Find()
    {
        var byCost = Take(item => WorthBound.PerCost(items[item]));
        var byWorth = Take(item => items[item].Worth);
        var better = byWorth.Worth > byCost.Worth ? byWorth : byCost;
        var most = new WorthBound(items).From(0, budget);
        return better with { AtMost = Math.Max(most, better.Worth), IsBest = most <= better.Worth * (1 + Tolerance) };
    }

    private BudgetSet Take(Func<int, double> rank)
    {
        var (isTaken, isOut) = (new bool[items.Count], new bool[items.Count]);
        var (worth, left, steps) = (0d, budget, 0);
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
