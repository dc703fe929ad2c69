using JourneyKit.Model;

namespace JourneyKit.Graphs.Chain;

/// <summary>A graph and its chain of numbers: vertices are the touchpoints in their order.</summary>
internal sealed record ChainBasis(JourneyGraph Graph, ChainMatrix Matrix, double[] Entries)
{
    public static ChainBasis Of(JourneyGraph graph) => new(graph, ChainMatrix.Of(graph.Flow), graph.Flow.Entries);

    public int VertexOf(Id<Touchpoint> id) => Graph.Touchpoints.Entries.IndexOf(id.Value);
}
