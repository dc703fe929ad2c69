using JourneyKit.Model;

namespace JourneyKit.Graphs.Chain;

/// <summary>A graph and its chain of numbers, eliminated once: vertices are the touchpoints in their order.</summary>
internal sealed record ChainBasis(JourneyGraph Graph, ChainFactors Factors, double[] Entries)
{
    public ChainMatrix Matrix => Factors.Chain;

    public static ChainBasis Of(JourneyGraph graph) => new(graph, new ChainFactors(ChainMatrix.Of(graph.Flow), GoalsOf(graph)), graph.Flow.Entries);

    public int VertexOf(Id<Touchpoint> id) => Graph.Touchpoints.Entries.IndexOf(id.Value);

    private static IEnumerable<int> GoalsOf(JourneyGraph graph)
        => graph.Map.Conversions.Select(conversion => conversion.At is { } at ? graph.Touchpoints.Entries.IndexOf(at.Value) : -1).Where(vertex => vertex >= 0);
}
