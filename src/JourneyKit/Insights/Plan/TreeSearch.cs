namespace JourneyKit.Insights.Plan;

/// <summary>
/// The best set of many items where each needs one other at most, and a good one, often the best, where some need more:
/// branch and bound over the order of <see cref="ForestTable"/>, which bounds every rest. It stops after so many branches,
/// and then says what those not looked at can bring at most.
/// </summary>
internal sealed class TreeSearch
{
    /// <summary>Of more items, the table would be too coarse.</summary>
    public const int MostItems = 2_000;

    // Sums in another order differ by that much, and no set is better by it.
    private const double Tolerance = 1e-12;

    private readonly IReadOnlyList<BudgetItem> items;
    private readonly decimal budget;
    private readonly ForestTable table;
    private readonly int mostBranches;
    private readonly double tolerance;
    private readonly Standing[] standings;
    private int branches;
    private double best;
    private decimal cheapest;
    private double open = double.NegativeInfinity;
    private bool[]? chosen;

    /// <summary>Prepares the search.</summary>
    /// <param name="items">What is needed stands before what needs it.</param>
    /// <param name="budget">The budget.</param>
    /// <param name="mostBranches">After so many it stops.</param>
    public TreeSearch(IReadOnlyList<BudgetItem> items, decimal budget, int mostBranches = 500_000)
    {
        (this.items, this.budget, this.mostBranches) = (items, budget, mostBranches);
        var dear = new BundleCosts(items, budget);
        bool[] isOut = [.. Enumerable.Range(0, items.Count).Select(dear.IsTooDear)];
        standings = [.. isOut.Select(isOut => isOut ? Standing.Out : Standing.Undecided)];
        tolerance = Tolerance * items.Sum(item => Math.Abs(item.Worth));
        table = new ForestTable(items, isOut, budget, tolerance);
    }

    private enum Standing
    {
        Undecided,
        Needed,
        Taken,
        Out,
    }

    /// <summary>Looks for a set that is better than one known.</summary>
    public BudgetSet Find(BudgetSet known)
    {
        (best, cheapest) = (known.Worth, known.Cost);
        Branch(0, 0, budget, 0);
        var most = Math.Min(known.AtMost, Math.Max(open, best));
        if (chosen is null)
        {
            return known with { AtMost = Math.Max(most, known.Worth), IsBest = most <= known.Worth + tolerance };
        }

        List<int> set = [.. Enumerable.Range(0, items.Count).Where(item => chosen[item])];
        return new BudgetSet(set, best, set.Sum(item => items[item].Cost), Math.Max(most, best), IsBest: most <= best + tolerance);
    }

    // Owed is what things cost that are needed by what is taken and come later.
    private void Branch(int at, double worth, decimal left, decimal owed)
    {
        if (at == items.Count)
        {
            Keep(worth, budget - left);
            return;
        }

        var item = table.Order[at];
        var standing = standings[item];
        var with = left >= items[item].Cost && standing != Standing.Out ? worth + items[item].Worth + table.From(at + 1, left - items[item].Cost) : double.NegativeInfinity;
        var without = standing != Standing.Needed ? worth + table.From(table.After[at], left) : double.NegativeInfinity;
        if (with > without + tolerance)
        {
            Take(at, worth, left, owed, with);
            Leave(at, worth, left, owed, without);
        }
        else
        {
            Leave(at, worth, left, owed, without);
            Take(at, worth, left, owed, with);
        }
    }

    // Of the same worth, only what may be cheaper.
    private bool IsWorthwhile(double most, int at, decimal left)
    {
        if (most < best - tolerance || (most <= best + tolerance && budget - left + table.CostFrom(at, left) >= cheapest))
        {
            return false;
        }

        if (branches++ < mostBranches)
        {
            return true;
        }

        open = Math.Max(open, most);
        return false;
    }

    private void Leave(int at, double worth, decimal left, decimal owed, double most)
    {
        if (!IsWorthwhile(most, table.After[at], left))
        {
            return;
        }

        var item = table.Order[at];
        var before = standings[item];
        standings[item] = Standing.Out;
        Branch(table.After[at], worth, left, owed);
        standings[item] = before;
    }

    private void Take(int at, double worth, decimal left, decimal owed, double most)
    {
        var item = table.Order[at];
        if (items[item].Cost > left || !IsWorthwhile(most, at + 1, left - items[item].Cost))
        {
            return;
        }

        var before = standings[item];
        owed -= before == Standing.Needed ? items[item].Cost : 0;
        left -= items[item].Cost;
        standings[item] = Standing.Taken;
        List<int> asked = [];
        if (Ask(item, at, left, ref owed, asked))
        {
            Branch(at + 1, worth + items[item].Worth, left, owed);
        }

        asked.ForEach(one => standings[one] = Standing.Undecided);
        standings[item] = before;
    }

    // Marks all that an item needs and nobody has decided on; tells whether it is to be had. What was passed with what it needs is not.
    private bool Ask(int item, int at, decimal left, ref decimal owed, List<int> asked)
    {
        foreach (var need in items[item].Needs)
        {
            if (standings[need] == Standing.Undecided)
            {
                if (table.Places[need] < at || items[need].Cost > left - owed)
                {
                    return false;
                }

                standings[need] = Standing.Needed;
                asked.Add(need);
                owed += items[need].Cost;
                if (!Ask(need, at, left, ref owed, asked))
                {
                    return false;
                }
            }
            else if (standings[need] == Standing.Out)
            {
                return false;
            }
        }

        return owed <= left;
    }

    private void Keep(double worth, decimal cost)
    {
        if (worth > best + tolerance || (worth >= best - tolerance && cost < cheapest))
        {
            (best, cheapest) = (worth, cost);
            chosen = [.. standings.Select(standing => standing == Standing.Taken)];
        }
    }
}
