using System.Runtime.InteropServices;

namespace JourneyKit.Insights.Plan;

/// <summary>
/// The best set, by branch and bound over the first half and a list of all sets worth taking of the second (E. Horowitz,
/// S. Sahni, Computing Partitions with Applications to the Knapsack Problem, 1974): however alike the items are, no more
/// than some millions of sets are weighed.
/// </summary>
internal sealed class ExactSearch
{
    private const int MostRemembered = 2_000_000;

    // Sums in another order differ by that much, and no set is better by it.
    private const double Tolerance = 1e-12;

    private readonly IReadOnlyList<BudgetItem> items;
    private readonly decimal budget;
    private readonly uint[] needs;
    private readonly WorthBound bound;
    private readonly int half;
    private readonly double tolerance;
    private readonly Dictionary<uint, List<Taken>> lists = [];
    private int remembered;
    private Taken best;

    /// <summary>Prepares the search.</summary>
    /// <param name="items">No more than 32, what is needed before what needs it.</param>
    /// <param name="budget">The budget.</param>
    public ExactSearch(IReadOnlyList<BudgetItem> items, decimal budget)
    {
        this.items = items;
        this.budget = budget;
        needs = [.. items.Select(item => item.Needs.Aggregate(0u, (mask, need) => mask | (1u << need)))];
        bound = new WorthBound(items);
        half = items.Count / 2;
        tolerance = Tolerance * items.Sum(item => Math.Abs(item.Worth));
    }

    public BudgetSet Find()
    {
        Branch(0, default);
        var cost = 0m;
        List<int> chosen = [.. Enumerable.Range(0, items.Count).Where(item => (best.Mask >> item & 1) == 1)];
        chosen.ForEach(item => cost += items[item].Cost);
        return new BudgetSet(chosen, best.Worth, cost, best.Worth, IsBest: true);
    }

    private void Branch(int item, Taken taken)
    {
        if (taken.Worth + bound.From(item, budget - taken.Cost) < best.Worth - tolerance)
        {
            return;
        }

        if (item == half)
        {
            Complete(taken);
            return;
        }

        if (IsOpen(item, taken))
        {
            Branch(item + 1, Add(taken, item));
        }

        Branch(item + 1, taken);
    }

    private bool IsOpen(int item, Taken taken) => (needs[item] & ~taken.Mask) == 0 && items[item].Cost <= budget - taken.Cost;

    private Taken Add(Taken taken, int item) => new(taken.Mask | (1u << item), taken.Worth + items[item].Worth, taken.Cost + items[item].Cost);

    private void Complete(Taken taken)
    {
        var list = ListFor(taken.Mask);
        var (low, high) = (0, list.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = list[middle].Cost <= budget - taken.Cost ? (middle, high) : (low, middle - 1);
        }

        var rest = list[low];
        var whole = new Taken(taken.Mask | rest.Mask, taken.Worth + rest.Worth, taken.Cost + rest.Cost);
        var difference = whole.Worth - best.Worth;
        if (difference > tolerance || (difference >= -tolerance && whole.Cost < best.Cost))
        {
            best = whole;
        }
    }

    // Which sets of the second half are possible depends only on what it needs of the first.
    private List<Taken> ListFor(uint mask)
    {
        var key = 0u;
        for (var item = half; item < items.Count; item++)
        {
            key |= needs[item] & ~mask & ((1u << half) - 1);
        }

        if (lists.TryGetValue(key, out var known))
        {
            return known;
        }

        var list = Sets(key);
        if ((remembered += list.Count) > MostRemembered)
        {
            lists.Clear();
            remembered = list.Count;
        }

        return lists[key] = list;
    }

    // By cost, each bringing more than all cheaper ones; the first is to take nothing.
    private List<Taken> Sets(uint missing)
    {
        List<Taken> all = [default];
        for (var item = half; item < items.Count; item++)
        {
            var inner = needs[item] >> half << half;
            if ((needs[item] & missing) == 0)
            {
                var dearest = budget - items[item].Cost;
                all = Merge(all, all.FindAll(taken => (inner & ~taken.Mask) == 0 && taken.Cost <= dearest).ConvertAll(taken => Add(taken, item)));
            }
        }

        var most = double.NegativeInfinity;
        return all.FindAll(taken => taken.Worth > most && (most = taken.Worth) == taken.Worth);
    }

    private static List<Taken> Merge(List<Taken> one, List<Taken> other)
    {
        var (merged, next) = (new List<Taken>(one.Count + other.Count), 0);
        foreach (var taken in one)
        {
            while (next < other.Count && (other[next].Cost < taken.Cost || (other[next].Cost == taken.Cost && other[next].Worth > taken.Worth)))
            {
                merged.Add(other[next++]);
            }

            merged.Add(taken);
        }

        merged.AddRange(CollectionsMarshal.AsSpan(other)[next..]);
        return merged;
    }

    private readonly record struct Taken(uint Mask, double Worth, decimal Cost);
}
