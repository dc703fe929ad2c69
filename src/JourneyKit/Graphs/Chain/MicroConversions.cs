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
        var paths = new Dictionary<Id<Conversion>, bool[]>();
        var all = new List<MicroConversionFlow>();
        for (var i = 0; i < graph.Touchpoints.Count; i++)
        {
            foreach (var micro in graph.Touchpoints[i].MicroConversions)
            {
                var flow = micro.ContributesTo is { } conversion ? flows.GetValueOrDefault(conversion) : null;
                all.Add(new MicroConversionFlow(
                    micro.Id,
                    graph.Touchpoints[i].Id,
                    flow?.Conversion.Id,
                    double.IsFinite(numbers.Reach[i]) ? numbers.Reach[i] : null,
                    flow is null ? null : PathsTo(flow)[i],
                    micro.Rate,
                    1 - graph.Leaving(graph.Touchpoints[i].Id)!.Value.InTheEnd,
                    flow?.Probability is null ? null : Math.Min(flow.Goal.From[i], 1)));
            }
        }

        return new([.. all]);

        bool[] PathsTo(ConversionFlow flow)
        {
            if (!paths.TryGetValue(flow.Conversion.Id, out var onPath))
            {
                paths.Add(flow.Conversion.Id, onPath = OnPaths(basis, basis.VertexOf(flow.Conversion.At!.Value)));
            }

            return onPath;
        }
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
