using JourneyKit.Gaps.Priorities.Scoring;

namespace JourneyKit.Insights.Plan;

/// <summary>
/// What money can bring at most, were each thing to need one other only: that makes a forest, and with its things in an order
/// in which all that needs a thing follows it, one table over things and money tells the best of every rest (G. Cho,
/// D. Shaw, A Depth-First Dynamic Programming Algorithm for the Tree Knapsack Problem, 1997).
/// </summary>
internal sealed class ForestTable
{
    // 12 bytes each.
    private const int MostCells = 4_000_000;

    private readonly int columns;
    private readonly decimal unit;
    private readonly double tolerance;
    private readonly double[] most;
    private readonly int[] least;

    /// <summary>Fills the table.</summary>
    /// <param name="items">What is needed stands before what needs it.</param>
    /// <param name="isOut">What cannot be done.</param>
    /// <param name="budget">The budget.</param>
    /// <param name="tolerance">Worths that differ by no more are the same.</param>
    public ForestTable(IReadOnlyList<BudgetItem> items, bool[] isOut, decimal budget, double tolerance)
    {
        this.tolerance = tolerance;
        (Order, Places, After) = Lay(items, Parents(items));
        columns = MostCells / (items.Count + 1);
        unit = Unit(items.Where((_, item) => !isOut[item]), budget);
        columns = unit == 0 ? 1 : (int)decimal.Floor(budget / unit) + 1;
        (most, least) = (new double[(items.Count + 1) * columns], new int[(items.Count + 1) * columns]);
        for (var at = items.Count - 1; at >= 0; at--)
        {
            Fill(at, items[Order[at]], isOut[Order[at]]);
        }
    }

    /// <summary>The items, each followed by all that needs it.</summary>
    public int[] Order { get; }

    /// <summary>For each item, its place in the order.</summary>
    public int[] Places { get; }

    /// <summary>For each place in the order, the place after all that needs what stands there.</summary>
    public int[] After { get; }

    /// <summary>What the things from a place in the order on can bring at most.</summary>
    public double From(int at, decimal left) => most[(at * columns) + Units(left)];

    /// <summary>What has to be spent at least to have that.</summary>
    public decimal CostFrom(int at, decimal left) => least[(at * columns) + Units(left)] * unit;

    private int Units(decimal money) => unit == 0 ? 0 : (int)decimal.Floor(money / unit);

    private void Fill(int at, BudgetItem item, bool isOut)
    {
        var (own, without) = (at * columns, After[at] * columns);
        Array.Copy(most, without, most, own, columns);
        Array.Copy(least, without, least, own, columns);
        if (isOut)
        {
            return;
        }

        var (cost, with) = (Units(item.Cost), (at + 1) * columns);
        for (var left = cost; left < columns; left++)
        {
            var (worth, spent) = (item.Worth + most[with + left - cost], cost + least[with + left - cost]);
            var difference = worth - most[own + left];
            least[own + left] = difference > tolerance ? spent : difference >= -tolerance ? Math.Min(least[own + left], spent) : least[own + left];
            most[own + left] = Math.Max(most[own + left], worth);
        }
    }

    // What all costs are multiples of; where that is too small for the table, costs are rounded down, and the table says too much.
    private decimal Unit(IEnumerable<BudgetItem> possible, decimal budget)
    {
        var common = possible.Aggregate(0m, (known, item) => Divisor(known, item.Cost));
        return common == 0 || budget / (columns - 1) <= common ? common : budget / (columns - 1);
    }

    private static decimal Divisor(decimal one, decimal other)
    {
        while (other != 0)
        {
            (one, other) = (other, one % other);
        }

        return one;
    }

    // Of several needs, the one that costs most with what it needs in turn.
    private static int[] Parents(IReadOnlyList<BudgetItem> items)
    {
        var (parents, paths) = (new int[items.Count], new decimal[items.Count]);
        for (var item = 0; item < items.Count; item++)
        {
            parents[item] = items[item].Needs.Count == 0 ? -1 : items[item].Needs.MaxBy(need => paths[need]);
            paths[item] = Bounded.Add(items[item].Cost, parents[item] < 0 ? 0 : paths[parents[item]]);
        }

        return parents;
    }

    private static (int[] Order, int[] Places, int[] After) Lay(IReadOnlyList<BudgetItem> items, int[] parents)
    {
        var sizes = new int[items.Count];
        for (var item = items.Count - 1; item >= 0; item--)
        {
            sizes[item]++;
            if (parents[item] >= 0)
            {
                sizes[parents[item]] += sizes[item];
            }
        }

        var (order, after, places, free, root) = (new int[items.Count], new int[items.Count], new int[items.Count], new int[items.Count], 0);
        for (var item = 0; item < items.Count; item++)
        {
            ref var next = ref parents[item] < 0 ? ref root : ref free[parents[item]];
            places[item] = next;
            next += sizes[item];
            free[item] = places[item] + 1;
            order[places[item]] = item;
            after[places[item]] = next;
        }

        return (order, places, after);
    }
}
