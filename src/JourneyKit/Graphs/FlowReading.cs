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

    public static ElementList<Assumption> Assumptions(FlowStructure flow, EntryShares entries, FlowShares shares)
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

        return new([.. all]);
    }

    public static ElementList<ElementList<Id<Touchpoint>>> Parts(FlowStructure flow)
    {
        var (numbers, count) = Algorithms.Parts.Of(flow.Rows);
        return new([.. Algorithms.Groups.By(numbers, count, _ => true).Select(flow.Ids)]);
    }
}
