namespace JourneyKit.Insights.Plan;

/// <summary>Which items cost more than a budget together with all that they need.</summary>
internal sealed class BundleCosts(IReadOnlyList<BudgetItem> items, decimal budget)
{
    // Long chains of needs are followed that far, for all items together; what is behind is taken as affordable.
    private const int MostSteps = 4_000_000;

    private int steps;

    public bool IsTooDear(int item)
    {
        var (found, met, left) = (new List<int> { item }, new HashSet<int> { item }, budget);
        for (var i = 0; i < found.Count && steps < MostSteps; i++, steps++)
        {
            if (items[found[i]].Cost > left)
            {
                return true;
            }

            left -= items[found[i]].Cost;
            found.AddRange(items[found[i]].Needs.Where(met.Add));
        }

        return false;
    }
}
