namespace JourneyKit.Insights.Plan;

/// <summary>
/// What a budget can bring at most, by a price on money (J.-L. Lagrange; A. Geoffrion, 1974): at each price the set that is
/// worth most after paying it is easily found where each thing needs one other at most, which makes a forest; of several
/// needs the dearest is kept. The lowest of all these worths is the bound, and the set at its price is a good one.
/// </summary>
/// <param name="items">What is needed stands before what needs it.</param>
/// <param name="budget">The budget.</param>
internal sealed class TreeRelaxation(IReadOnlyList<BudgetItem> items, decimal budget)
{
    // Halves the range of prices each time, down to what a double tells apart.
    private const int Halvings = 200;

    // Sums in another order differ by that much.
    private const double Tolerance = 1e-12;

    private readonly int[] parents = [.. items.Select(item => item.Needs.Count == 0 ? -1 : item.Needs.MaxBy(need => items[need].Cost))];
    private readonly bool[] isOut = new bool[items.Count];
    private readonly double[] values = new double[items.Count];
    private readonly bool[] isTaken = new bool[items.Count];

    /// <summary>The most that any set can bring.</summary>
    public double AtMost { get; private set; } = double.PositiveInfinity;

    /// <summary>Whether something is taken at the lowest price at which the budget is kept.</summary>
    public bool Takes(int item) => isTaken[item];

    /// <summary>Looks for the price.</summary>
    public TreeRelaxation Find()
    {
        FindTooDear();
        var (low, high) = (0d, Solve(0) <= (double)budget ? 0 : Highest());
        for (var i = 0; i < Halvings && low < high; i++)
        {
            var price = (low + high) / 2;
            (low, high) = Solve(price) > (double)budget ? (price, high) : (low, price);
        }

        Solve(high);
        return this;
    }

    // What costs too much with all on the way to its root is in no set.
    private void FindTooDear()
    {
        var paths = new double[items.Count];
        for (var item = 0; item < items.Count; item++)
        {
            paths[item] = (double)items[item].Cost + (parents[item] < 0 ? 0 : paths[parents[item]]);
            isOut[item] = paths[item] > (double)budget * (1 + Tolerance);
        }
    }

    // Nothing that costs anything is worth more than that.
    private double Highest()
        => items.Where(item => item.Worth > 0).Sum(item => item.Worth) / (double)items.Where(item => item.Cost > 0).Min(item => item.Cost);

    // The set that is worth most at a price: a thing with all that needs it and is worth more than it costs. Gives its cost.
    private double Solve(double price)
    {
        for (var item = 0; item < items.Count; item++)
        {
            values[item] = isOut[item] ? 0 : items[item].Worth - (price * (double)items[item].Cost);
        }

        for (var item = items.Count - 1; item >= 0; item--)
        {
            if (parents[item] >= 0 && values[item] > 0)
            {
                values[parents[item]] += values[item];
            }
        }

        var (worth, cost) = (0d, 0d);
        for (var item = 0; item < items.Count; item++)
        {
            isTaken[item] = !isOut[item] && values[item] > 0 && (parents[item] < 0 || isTaken[parents[item]]);
            worth += isTaken[item] ? items[item].Worth - (price * (double)items[item].Cost) : 0;
            cost += isTaken[item] ? (double)items[item].Cost : 0;
        }

        AtMost = Math.Min(AtMost, worth + (price * (double)budget));
        return cost;
    }
}
