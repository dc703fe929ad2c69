namespace JourneyKit.Rendering.Scenes.Grid;

/// <summary>Orders the rows of a grid so that few lines cross.</summary>
/// <remarks>
/// Of few rows all orders are tried. Of more, from the order of the document and from that of the weighted means of neighbours, rows are moved to where fewest lines cross,
/// until no move helps; among equals the one where lines climb least. The row with most visits is never outermost and
/// "customer alone" stands last but one, unless that costs more than a tenth of the crossings.
/// </remarks>
internal sealed class RowOrder
{
    private const double Allowed = 1.1;
    private const int MostSweeps = 12;
    private const int MostStrands = 400;
    private const int AllOrdersUpTo = 7;
    private const int MostLooks = 4_000_000;

    private readonly IReadOnlyList<int> rowOf;
    private readonly double[] offsets;
    private readonly double[] heights;
    private readonly Crossings crossings;
    private readonly List<Strand> strands;
    private readonly int rows;
    private readonly int busiest;
    private readonly int alone;

    /// <summary>Prepares the search.</summary>
    /// <param name="rowOf">The row of each item.</param>
    /// <param name="offsets">How far down in its row each item stands, from 0 to 1.</param>
    /// <param name="strands">The lines between items.</param>
    /// <param name="rows">How many rows there are.</param>
    /// <param name="busiest">The row with most visits; −1 where that is not known.</param>
    /// <param name="alone">The row of what customers do alone; −1 where there is none.</param>
    public RowOrder(IReadOnlyList<int> rowOf, double[] offsets, IReadOnlyList<Strand> strands, int rows, int busiest, int alone)
    {
        ArgumentNullException.ThrowIfNull(strands);
        (this.rowOf, this.offsets, this.rows, this.busiest) = (rowOf, offsets, rows, busiest);

        // Of three rows only one is inside: it is the busiest.
        this.alone = rows == 3 && busiest >= 0 ? -1 : alone;
        heights = new double[offsets.Length];
        this.strands = strands.Count <= MostStrands ? [.. strands] : [.. strands.OrderByDescending(strand => strand.Weight).Take(MostStrands)];
        crossings = new Crossings(this.strands);
    }

    /// <summary>The rows from the top to the bottom.</summary>
    public int[] Find()
    {
        List<(int[] Order, (int Crossed, double Climb) Cost)> all = CanTryAll ? [.. Orders([.. Enumerable.Range(0, rows)], 0).Select(order => (order, CostOf(order)))] : [];
        var starts = all.Count > 0 ? [] : Starts().ToList();
        var free = Best(all, starts, isBound: false);
        if (rows < 3 || (busiest < 0 && alone < 0))
        {
            return free;
        }

        var bound = Best(all, starts, isBound: true);
        return Crossed(bound) <= Allowed * Crossed(free) ? bound : free;
    }

    private IEnumerable<int[]> Starts()
    {
        int[] order = [.. Enumerable.Range(0, rows)];
        yield return order;
        for (var sweep = 0; sweep < 3; sweep++)
        {
            yield return order = Sorted(order);
        }

        yield return [.. Enumerable.Range(0, rows).Reverse()];
    }

    // Each row to the weighted mean of the heights at the other ends of its lines.
    private int[] Sorted(int[] order)
    {
        Place(order);
        var (sums, weights) = (new double[rows], new double[rows]);
        foreach (var strand in strands)
        {
            var weight = strand.Weight + 1e-6;
            sums[rowOf[strand.From]] += weight * heights[strand.To];
            weights[rowOf[strand.From]] += weight;
            sums[rowOf[strand.To]] += weight * heights[strand.From];
            weights[rowOf[strand.To]] += weight;
        }

        return [.. order.Select((row, rank) => (row, At: weights[row] > 0 ? sums[row] / weights[row] : rank)).OrderBy(pair => pair.At).Select(pair => pair.row)];
    }

    private bool CanTryAll => rows <= AllOrdersUpTo && Enumerable.Range(1, rows).Aggregate(1, (product, row) => product * row) * (long)crossings.Pairs <= MostLooks;

    private int[] Best(List<(int[] Order, (int Crossed, double Climb) Cost)> all, List<int[]> starts, bool isBound)
        => (all.Count > 0 ? all.Where(one => !isBound || IsSuitable(one.Order)) : starts.Select(start => Improved(isBound ? Suited(start) : start, isBound))).MinBy(candidate => candidate.Cost).Order;

    private (int[] Order, (int Crossed, double Climb) Cost) Improved(int[] order, bool isBound)
    {
        var cost = CostOf(order);
        for (var (sweep, isBetter) = (0, true); isBetter && sweep < MostSweeps; sweep++)
        {
            isBetter = false;
            foreach (var other in Neighbours(order))
            {
                if ((!isBound || IsSuitable(other)) && CostOf(other) is var found && found.CompareTo(cost) < 0)
                {
                    (order, cost, isBetter) = (other, found, true);
                }
            }
        }

        return (order, cost);
    }

    // Every row, and every two that stand together, to every other place; and every two exchanged.
    private IEnumerable<int[]> Neighbours(int[] order)
    {
        for (var length = 1; length <= 2; length++)
        {
            for (var from = 0; from + length <= rows; from++)
            {
                for (var to = 0; to + length <= rows; to++)
                {
                    if (from != to)
                    {
                        var moved = order.ToList();
                        moved.RemoveRange(from, length);
                        moved.InsertRange(to, order[from..(from + length)]);
                        yield return [.. moved];
                    }
                }
            }
        }

        for (var one = 0; one < rows; one++)
        {
            for (var other = one + 2; other < rows; other++)
            {
                var swapped = order.ToArray();
                (swapped[one], swapped[other]) = (swapped[other], swapped[one]);
                yield return swapped;
            }
        }
    }

    private static IEnumerable<int[]> Orders(int[] order, int fixedRows)
    {
        if (fixedRows >= order.Length - 1)
        {
            yield return order.ToArray();
            yield break;
        }

        for (var i = fixedRows; i < order.Length; i++)
        {
            int[] next = [.. order[..fixedRows], order[i], .. order[fixedRows..i], .. order[(i + 1)..]];
            foreach (var found in Orders(next, fixedRows + 1))
            {
                yield return found;
            }
        }
    }

    private bool IsSuitable(int[] order) => (busiest < 0 || busiest == alone || (order[0] != busiest && order[^1] != busiest)) && (alone < 0 || order[^2] == alone);

    // The same order, with as little moved as the rules ask for.
    private int[] Suited(int[] order)
    {
        var suited = order.Where(row => row != alone).ToList();
        var isFree = busiest != alone && busiest >= 0 && suited.Count > 2;
        if (isFree && suited[0] == busiest)
        {
            (suited[0], suited[1]) = (suited[1], suited[0]);
        }
        else if (isFree && suited[^1] == busiest)
        {
            (suited[^1], suited[^2]) = (suited[^2], suited[^1]);
        }

        if (alone >= 0)
        {
            suited.Insert(suited.Count - 1, alone);
        }

        return [.. suited];
    }

    private int Crossed(int[] order)
    {
        Place(order);
        return crossings.Count(heights);
    }

    private (int Crossed, double Climb) CostOf(int[] order)
    {
        var crossed = Crossed(order);
        return (crossed, Math.Round(crossings.Climb(heights), 9, MidpointRounding.AwayFromZero));
    }

    private void Place(int[] order)
    {
        Span<int> rank = rows <= 256 ? stackalloc int[rows] : new int[rows];
        for (var i = 0; i < rows; i++)
        {
            rank[order[i]] = i;
        }

        for (var item = 0; item < heights.Length; item++)
        {
            heights[item] = rank[rowOf[item]] + offsets[item];
        }
    }
}
