using JourneyKit.Model;

namespace JourneyKit.Tests.Graphs.Chain;

/// <summary>A map whose shares are all stated as a Markov chain of fractions, solved by elimination without rounding.</summary>
internal sealed class ExactChain
{
    private readonly Rational[,] shares;
    private readonly Rational[] entries;

    public ExactChain(JourneyMap map)
    {
        var ids = map.Touchpoints.Keys.ToList();
        shares = new Rational[ids.Count, ids.Count];
        for (var i = 0; i < ids.Count; i++)
        {
            for (var j = 0; j < ids.Count; j++)
            {
                shares[i, j] = map.Touchpoints[i].Next[ids[j]] is { Share: { } share } ? Rational.Of(share) : Rational.Zero;
            }
        }

        entries = [.. map.Touchpoints.Select(touchpoint => touchpoint.Entry?.Share is { } share ? Rational.Of(share) : Rational.Zero)];
    }

    private int Count => entries.Length;

    public Rational Leaving(int vertex) => Enumerable.Range(0, Count).Aggregate(Rational.One, (rest, j) => rest - shares[vertex, j]);

    /// <summary>The share of those at each vertex who reach the goal, the least solution.</summary>
    public Rational[] Reaching(int goal)
    {
        var leads = Closure([goal], (from, to) => shares[to, from]);
        var given = Enumerable.Range(0, Count).Select(i => i == goal ? Rational.One : Rational.Zero).ToArray();
        return Solve((i, j) => i != goal && leads[i] && leads[j] ? shares[i, j] : Rational.Zero, given);
    }

    /// <summary>The share of journeys that reach the goal.</summary>
    public Rational Probability(int goal) => Reaching(goal).Zip(entries).Aggregate(Rational.Zero, (sum, pair) => sum + (pair.First * pair.Second));

    /// <summary>Expected visits; null in loops without a way out.</summary>
    public Rational?[] Visits()
    {
        var reach = Enumerable.Range(0, Count).Select(i => Closure([i], (from, to) => shares[from, to])).ToArray();
        bool[] open = [.. reach.Select((mine, i) => mine.Where((isMet, j) => isMet && (!reach[j][i] || Leaving(j).Sign > 0)).Any())];
        var visits = Solve((i, j) => open[i] && open[j] ? shares[j, i] : Rational.Zero, [.. entries.Select((entry, i) => open[i] ? entry : Rational.Zero)]);
        return [.. visits.Select((visit, i) => open[i] ? visit : (Rational?)null)];
    }

    /// <summary>x = M x + b.</summary>
    private Rational[] Solve(Func<int, int, Rational> matrix, Rational[] given)
    {
        var rows = Enumerable.Range(0, Count).Select(i => Enumerable.Range(0, Count).Select(j => (i == j ? Rational.One : Rational.Zero) - matrix(i, j)).Append(given[i]).ToArray()).ToArray();
        for (var column = 0; column < Count; column++)
        {
            var pivot = Array.FindIndex(rows, column, row => row[column].Sign != 0);
            (rows[column], rows[pivot]) = (rows[pivot], rows[column]);
            for (var row = 0; row < Count; row++)
            {
                if (row == column || rows[row][column].Sign == 0)
                {
                    continue;
                }

                var factor = rows[row][column] / rows[column][column];
                for (var j = column; j <= Count; j++)
                {
                    rows[row][j] -= factor * rows[column][j];
                }
            }
        }

        return [.. rows.Select((row, i) => row[Count] / row[i])];
    }

    private bool[] Closure(int[] from, Func<int, int, Rational> way)
    {
        var met = new bool[Count];
        var open = new Stack<int>(from);
        while (open.TryPop(out var vertex))
        {
            if (met[vertex])
            {
                continue;
            }

            met[vertex] = true;
            foreach (var next in Enumerable.Range(0, Count).Where(next => way(vertex, next).Sign > 0))
            {
                open.Push(next);
            }
        }

        return met;
    }
}
