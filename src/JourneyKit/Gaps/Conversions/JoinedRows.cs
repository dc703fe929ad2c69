using JourneyKit.Graphs;

namespace JourneyKit.Gaps.Conversions;

/// <summary>Brings the rows of two flows to the same ways, with a share of 0 where one of them does not have a way.</summary>
internal sealed class JoinedRows(JoinedSide now, JoinedSide then, int count)
{
    private readonly List<int> targets = [];
    private readonly List<double> before = [];
    private readonly List<double> after = [];
    private readonly int[] places = new int[count];

    public (FlowMatrix Before, FlowMatrix After) Join()
    {
        Array.Fill(places, -1);
        var starts = new int[count + 1];
        for (var vertex = 0; vertex < count; vertex++)
        {
            // What only one map has stays as it is: it counts for the change that leads there or away.
            var (hasNow, hasThen) = (now.Has(vertex), then.Has(vertex));
            Add(starts[vertex], hasNow ? now.From(vertex) : then.From(vertex), before);
            Add(starts[vertex], hasThen ? then.From(vertex) : now.From(vertex), after);
            starts[vertex + 1] = targets.Count;
        }

        int[] all = [.. targets];
        return (new FlowMatrix(now.Entries(count), starts, all, [.. before], Leaving(now, then)), new FlowMatrix(then.Entries(count), starts, all, [.. after], Leaving(then, now)));
    }

    private double[] Leaving(JoinedSide mine, JoinedSide other) => [.. Enumerable.Range(0, count).Select(vertex => mine.Has(vertex) ? mine.Leaving(vertex) : other.Leaving(vertex))];

    private void Add(int start, IEnumerable<(int Target, double Share)> ways, List<double> shares)
    {
        foreach (var (target, share) in ways)
        {
            // A place of an earlier row is no place of this one.
            if (places[target] < start || targets[places[target]] != target)
            {
                places[target] = targets.Count;
                targets.Add(target);
                before.Add(0);
                after.Add(0);
            }

            shares[places[target]] += share;
        }
    }
}
