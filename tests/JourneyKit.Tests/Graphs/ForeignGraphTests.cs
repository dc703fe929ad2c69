using JourneyKit.Graphs;
using JourneyKit.Model;
using JourneyKit.Tests.Support;

namespace JourneyKit.Tests.Graphs;

/// <summary>What a graph library asks of a graph is there: vertices, edges with two ends, and the edges out of a vertex.</summary>
public sealed class ForeignGraphTests
{
    private static readonly JourneyGraph Graph = JourneyGraph.Of(Maps.FromYaml("touchpoints:\n  a: { next: [b, c] }\n  b: { next: [c] }\n  c: {}"));

    [Fact]
    public void A_graph_is_read_into_a_dictionary_of_lists()
    {
        var foreign = Graph.Touchpoints.ToDictionary(touchpoint => touchpoint.Id, touchpoint => Graph.TransitionsFrom(touchpoint.Id).Select(transition => transition.To).ToList());
        Assert.Equal("b c", string.Join(' ', foreign["a"]));
        Assert.Equal(3, foreign.Count);
    }

    [Fact]
    public void A_graph_is_adapted_to_the_interface_of_a_graph_library()
    {
        IForeignGraph<Id<Touchpoint>, ForeignEdge> foreign = new ForeignJourney(Graph);
        Assert.Equal(["a", "b", "c"], foreign.Vertices.Select(id => id.Value));
        Assert.Equal(["b", "c"], foreign.OutEdges("a").Select(edge => edge.Target.Value));
        Assert.Equal(3, foreign.Edges.Count());
    }

    private interface IForeignGraph<TVertex, TEdge>
    {
        IEnumerable<TVertex> Vertices { get; }

        IEnumerable<TEdge> Edges { get; }

        IEnumerable<TEdge> OutEdges(TVertex vertex);
    }

    private sealed record ForeignEdge(Id<Touchpoint> Source, Id<Touchpoint> Target);

    private sealed class ForeignJourney(JourneyGraph graph) : IForeignGraph<Id<Touchpoint>, ForeignEdge>
    {
        public IEnumerable<Id<Touchpoint>> Vertices => graph.Touchpoints.Select(touchpoint => touchpoint.Id);

        public IEnumerable<ForeignEdge> Edges => graph.Transitions.Select(ToEdge);

        public IEnumerable<ForeignEdge> OutEdges(Id<Touchpoint> vertex) => graph.TransitionsFrom(vertex).Select(ToEdge);

        private static ForeignEdge ToEdge(FlowTransition transition) => new(transition.From, transition.To);
    }
}
