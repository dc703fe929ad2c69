using JourneyKit.Graphs.Algorithms;
using JourneyKit.Model;

namespace JourneyKit.Graphs;

/// <summary>Puts what was computed over vertices into the terms of the map.</summary>
internal static class FlowReading
{
    public static FlowTransition[] Transitions(FlowStructure flow, FlowShares shares)
    {
        var all = new FlowTransition[flow.Rows.EdgeCount];
        for (var (vertex, edge) = (0, 0); vertex < flow.Count; vertex++)
        {
            foreach (var target in flow.Rows.From(vertex))
            {
                all[edge] = new FlowTransition(flow.At(vertex).Id, flow.At(target).Id, flow.Transitions[edge], shares.Shares[edge], shares.Kinds[edge] is not null);
                edge++;
            }
        }

        return all;
    }

    public static ElementList<FlowEntry> Entries(FlowStructure flow, EntryShares entries)
        => new([.. entries.Vertices.Select((vertex, i) => new FlowEntry(flow.At(vertex).Id, entries.Shares[i], entries.Kinds[i] is not null))]);

    public static ElementList<Assumption> Assumptions(FlowStructure flow, EntryShares entries, FlowShares shares, IEnumerable<Assumption> ofPersonas)
    {
        var all = new List<Assumption>();
        for (var i = 0; i < entries.Vertices.Length; i++)
        {
            if (entries.Kinds[i] is { } kind)
            {
                all.Add(new Assumption(kind, flow.At(entries.Vertices[i]).Id, null, entries.Shares[i]));
            }
        }

        for (var (vertex, edge) = (0, 0); vertex < flow.Count; vertex++)
        {
            foreach (var target in flow.Rows.From(vertex))
            {
                if (shares.Kinds[edge] is { } kind)
                {
                    all.Add(new Assumption(kind, flow.At(vertex).Id, flow.At(target).Id, shares.Shares[edge]));
                }

                edge++;
            }
        }

        return new([.. all, .. ofPersonas]);
    }

    public static ElementList<ElementList<Id<Touchpoint>>> Parts(FlowStructure flow)
    {
        var (numbers, count) = Algorithms.Parts.Of(flow.Rows);
        return new([.. Groups.By(numbers, count, _ => true).Select(flow.Ids)]);
    }

    public static IEnumerable<ElementList<Id<Touchpoint>>> Paths(FlowStructure flow, int[] from, int to, int mostPaths, int mostTouchpoints)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(mostPaths, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(mostTouchpoints, 1);
        if (to < 0)
        {
            return [];
        }

        return Search().Take(mostPaths);

        // Everything is prepared when somebody begins to read, and anew for each who does.
        IEnumerable<ElementList<Id<Touchpoint>>> Search()
        {
            var search = new PathSearch(flow.Rows, flow.Reversed, to);
            foreach (var path in from.Where(vertex => vertex >= 0).SelectMany(vertex => search.From(vertex, mostTouchpoints)))
            {
                yield return flow.Ids(path);
            }
        }
    }
}
