namespace JourneyKit.Insights.Plan;

/// <summary>What a budget can bring at most, were it possible to do things in part and without what they need (G. Dantzig, 1957).</summary>
internal sealed class WorthBound
{
    private readonly IReadOnlyList<BudgetItem> items;
    private readonly int[] order;

    public WorthBound(IReadOnlyList<BudgetItem> items)
    {
        this.items = items;
        order = [.. Enumerable.Range(0, items.Count).Where(item => items[item].Worth > 0).OrderByDescending(item => PerCost(items[item]))];
    }

    public static double PerCost(BudgetItem item) => item.Cost == 0 ? double.PositiveInfinity : item.Worth / (double)item.Cost;

    /// <summary>The most that the items from a position on can bring.</summary>
    public double From(int first, decimal budget)
    {
        var (worth, left) = (0d, budget);
        foreach (var item in order)
        {
            if (item < first)
            {
                continue;
            }

            if (items[item].Cost > left)
            {
                return worth + (PerCost(items[item]) * (double)left);
            }

            worth += items[item].Worth;
            left -= items[item].Cost;
        }

        return worth;
    }
}
