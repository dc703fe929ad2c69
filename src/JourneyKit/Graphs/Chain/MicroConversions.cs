using JourneyKit.Graphs.Algorithms;
using JourneyKit.Model;

namespace JourneyKit.Graphs.Chain;

/// <summary>Lays micro-conversions beside the flow.</summary>
internal static class MicroConversions
{
    public static ElementList<MicroConversionFlow> Of(ChainBasis basis, VisitNumbers numbers, ElementList<ConversionFlow> conversions)
    {
        var graph = basis.Graph;
        var flows = conversions.ToDictionary(flow => flow.Conversion.Id);
        var all = new List<(int Vertex, MicroConversion Micro)>();
        for (var i = 0; i < graph.Touchpoints.Count; i++)
        {
            foreach (var micro in graph.Touchpoints[i].MicroConversions)
            {
                all.Add((i, micro));
            }
        }

        // One conversion after the other: the ways to all of them at once could fill the memory.
        var found = new MicroConversionFlow[all.Count];
        foreach (var group in Enumerable.Range(0, all.Count).GroupBy(place => all[place].Micro.ContributesTo is { } conversion ? flows.GetValueOrDefault(conversion) : null))
        {
            var flow = group.Key;
            var isOnPath = flow is null ? null : OnPaths(basis, basis.VertexOf(flow.Conversion.At!.Value));
            var chances = flow?.Probability is null ? null : flow.Goal.From;
            foreach (var place in group)
            {
                var (vertex, micro) = all[place];
                var id = graph.Touchpoints[vertex].Id;
                found[place] = new MicroConversionFlow(
                    micro.Id,
                    id,
                    flow?.Conversion.Id,
                    double.IsFinite(numbers.Reach[vertex]) ? numbers.Reach[vertex] : null,
                    isOnPath?[vertex],
                    micro.Rate,
                    1 - graph.Leaving(id)!.Value.InTheEnd,
                    chances is null ? null : Math.Min(chances[vertex], 1));
            }
        }

        return new(found);
    }

    // Reached from an entry without passing the goal, and leading to it.
    private static bool[] OnPaths(ChainBasis basis, int goal)
    {
        var rows = basis.Graph.Structure.Rows;
        var isGoal = new bool[rows.Count];
        isGoal[goal] = true;
        var before = Reach.Around(rows, basis.Graph.Entries.Select(entry => basis.VertexOf(entry.Touchpoint)), isGoal);
        var leads = Reach.From(basis.Graph.Structure.Reversed, [goal]);
        before[goal] = true;
        return [.. before.Zip(leads, (isBefore, isLeading) => isBefore && isLeading)];
    }
}
