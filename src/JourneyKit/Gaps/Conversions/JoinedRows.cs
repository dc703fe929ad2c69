using JourneyKit.Graphs;

namespace JourneyKit.Gaps.Conversions;

/// <summary>Brings the rows of two flows to the same ways, with a share of 0 where one of them does not have a way.</summary>
internal sealed class JoinedRows(JoinedSide before, JoinedSide after, int count)
{
    private readonly List<int> targets = [];
    private readonly List<double> sharesBefore = [];
    private readonly List<double> sharesAfter = [];
    private int[] places = [];

    /// <summary>The flows, with the vertex that each of theirs stands for.</summary>
    public (FlowMatrix Before, FlowMatrix After, int[] Origins) Join()
    {
        var (rowsBefore, rowsAfter, origins) = (FlowRows.Of(before, after, count), FlowRows.Of(after, before, count), Enumerable.Range(0, count).ToList());
        new WaysAround(rowsBefore, rowsAfter, OnlyIn(after, before), origins).Add();
        new WaysAround(rowsAfter, rowsBefore, OnlyIn(before, after), origins).Add();
        places = new int[rowsBefore.Count];
        Array.Fill(places, -1);
        var starts = new int[places.Length + 1];
        for (var vertex = 0; vertex < places.Length; vertex++)
        {
            Add(starts[vertex], rowsBefore.From(vertex), sharesBefore);
            Add(starts[vertex], rowsAfter.From(vertex), sharesAfter);
            starts[vertex + 1] = targets.Count;
        }

        int[] all = [.. targets];
        return (new FlowMatrix(rowsBefore.Entries(), starts, all, [.. sharesBefore], rowsBefore.Leaving()), new FlowMatrix(rowsAfter.Entries(), starts, all, [.. sharesAfter], rowsAfter.Leaving()), [.. origins]);
    }

    private bool[] OnlyIn(JoinedSide mine, JoinedSide other) => [.. Enumerable.Range(0, count).Select(vertex => mine.Has(vertex) && !other.Has(vertex))];

    private void Add(int start, (int Target, double Share)[] ways, List<double> shares)
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
