using JourneyKit.Graphs;

namespace JourneyKit.Gaps.Conversions;

/// <summary>Brings the rows of two flows to the same ways, with a share of 0 where one of them does not have a way.</summary>
internal sealed class JoinedRows(JoinedSide before, JoinedSide after, int count)
{
    private readonly List<int> targets = [];
    private readonly List<double> sharesBefore = [];
    private readonly List<double> sharesAfter = [];
    private readonly int[] places = new int[count];

    public (FlowMatrix Before, FlowMatrix After) Join()
    {
        Array.Fill(places, -1);
        var starts = new int[count + 1];
        for (var vertex = 0; vertex < count; vertex++)
        {
            // What only one map has stays as it is: it counts for the change that leads there or away.
            var (hasBefore, hasAfter) = (before.Has(vertex), after.Has(vertex));
            Add(starts[vertex], hasBefore ? before.From(vertex) : after.From(vertex), sharesBefore);
            Add(starts[vertex], hasAfter ? after.From(vertex) : before.From(vertex), sharesAfter);
            starts[vertex + 1] = targets.Count;
        }

        int[] all = [.. targets];
        return (new FlowMatrix(before.Entries(count), starts, all, [.. sharesBefore], Leaving(before, after)), new FlowMatrix(after.Entries(count), starts, all, [.. sharesAfter], Leaving(after, before)));
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
                sharesBefore.Add(0);
                sharesAfter.Add(0);
            }

            shares[places[target]] += share;
        }
    }
}
