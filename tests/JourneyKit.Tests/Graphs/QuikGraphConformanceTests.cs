using JourneyKit.Graphs;
using JourneyKit.Model;
using QuikGraph;

namespace JourneyKit.Tests.Graphs;

/// <summary>Whatever QuikGraph asks of a journey's graph, its own graph of the same transitions answers alike.</summary>
public sealed class QuikGraphConformanceTests
{
    private const int Maps = 300;

    // No touchpoint of any map.
    private static readonly Id<Touchpoint>[] Missing = ["nowhere", default];

    [Fact]
    public void The_whole_graph_is_the_same()
        => ForEachGraph((ours, theirs) =>
        {
            Assert.Equal(theirs.IsDirected, ours.IsDirected);
            Assert.Equal(theirs.AllowParallelEdges, ours.AllowParallelEdges);
            Assert.Equal(theirs.IsVerticesEmpty, ours.IsVerticesEmpty);
            Assert.Equal(theirs.VertexCount, ours.VertexCount);
            Assert.Equal(theirs.Vertices, ours.Vertices);
            Assert.Equal(theirs.IsEdgesEmpty, ours.IsEdgesEmpty);
            Assert.Equal(theirs.EdgeCount, ours.EdgeCount);
            Assert.Equal(theirs.Edges, ours.Edges);
        });

    [Fact]
    public void Every_touchpoint_has_the_same_edges_out_and_in_and_in_the_same_order()
        => ForEachGraph((ours, theirs) =>
        {
            foreach (var vertex in theirs.Vertices.Concat(Missing))
            {
                Same(ours, theirs, graph => graph.ContainsVertex(vertex));
                Same(ours, theirs, graph => graph.OutDegree(vertex));
                Same(ours, theirs, graph => graph.InDegree(vertex));
                Same(ours, theirs, graph => graph.Degree(vertex));
                Same(ours, theirs, graph => graph.IsOutEdgesEmpty(vertex));
                Same(ours, theirs, graph => graph.IsInEdgesEmpty(vertex));
                SameEdges(ours, theirs, graph => graph.OutEdges(vertex));
                SameEdges(ours, theirs, graph => graph.InEdges(vertex));
                SameEdges(ours, theirs, graph => graph.TryGetOutEdges(vertex, out var edges) ? edges : null);
                SameEdges(ours, theirs, graph => graph.TryGetInEdges(vertex, out var edges) ? edges : null);
                for (var index = -1; index <= theirs.VertexCount; index++)
                {
                    Same(ours, theirs, graph => graph.OutEdge(vertex, index));
                    Same(ours, theirs, graph => graph.InEdge(vertex, index));
                }
            }
        });

    [Fact]
    public void Every_two_touchpoints_have_the_same_edges_between_them()
        => ForEachGraph((ours, theirs) =>
        {
            foreach (var (from, to) in theirs.Vertices.Concat(Missing).SelectMany(from => theirs.Vertices.Concat(Missing).Select(to => (from, to))))
            {
                Same(ours, theirs, graph => graph.ContainsEdge(from, to));
                Same(ours, theirs, graph => graph.TryGetEdge(from, to, out var edge) ? edge : null);
                SameEdges(ours, theirs, graph => graph.TryGetEdges(from, to, out var edges) ? edges : null);
                Same(ours, theirs, graph => graph.ContainsEdge(new FlowTransition(from, to, new Transition(to), 2, false)));
            }

            Assert.All(theirs.Edges, edge => Assert.True(ours.ContainsEdge(edge with { })));
            Assert.Throws<ArgumentNullException>(() => theirs.ContainsEdge(null!));
            Assert.Throws<ArgumentNullException>(() => ours.ContainsEdge(null!));
        });

    [Fact]
    public void An_edge_leads_from_its_source_to_its_target()
    {
        IEdge<Id<Touchpoint>> edge = new FlowTransition("a", "b", new Transition("b"), 1, false);
        Assert.Equal<Id<Touchpoint>>("a", edge.Source);
        Assert.Equal<Id<Touchpoint>>("b", edge.Target);
    }

    [Fact]
    public void A_copy_has_the_same_vertices_and_edges_and_changing_it_leaves_the_map_as_it_was()
        => ForEachJourney(graph =>
        {
            var copy = graph.ToMutable();
            Assert.Equal(graph.Touchpoints.Select(touchpoint => touchpoint.Id), copy.Vertices);
            Assert.Equal(graph.Transitions, copy.Edges);

            var (vertices, edges) = (graph.Touchpoints.Count, graph.Transitions.Count);
            Assert.True(copy.AddVertex("more"));
            copy.ClearEdges(copy.Vertices.First());
            Assert.True(copy.AddEdge(new FlowTransition("more", "more", new Transition("more"), 0, false)));
            Assert.True(copy.AddEdge(new FlowTransition("more", "more", new Transition("more"), 1, false)));
            Assert.Equal((vertices, edges), (((IVertexSet<Id<Touchpoint>>)graph).VertexCount, ((IEdgeSet<Id<Touchpoint>, FlowTransition>)graph).EdgeCount));
        });

    private static void SameEdges(
        IBidirectionalGraph<Id<Touchpoint>, FlowTransition> ours,
        IBidirectionalGraph<Id<Touchpoint>, FlowTransition> theirs,
        Func<IBidirectionalGraph<Id<Touchpoint>, FlowTransition>, IEnumerable<FlowTransition>?> ask)
        => Same(ours, theirs, graph => ask(graph) is { } edges ? string.Join('\n', edges) : null);

    private static void Same<T>(
        IBidirectionalGraph<Id<Touchpoint>, FlowTransition> ours,
        IBidirectionalGraph<Id<Touchpoint>, FlowTransition> theirs,
        Func<IBidirectionalGraph<Id<Touchpoint>, FlowTransition>, T> ask)
    {
        T expected;
        try
        {
            expected = ask(theirs);
        }
        catch (Exception exception)
        {
            Assert.Throws(exception.GetType(), () => { ask(ours); });
            return;
        }

        Assert.Equal(expected, ask(ours));
    }

    private static void ForEachGraph(Action<IBidirectionalGraph<Id<Touchpoint>, FlowTransition>, IBidirectionalGraph<Id<Touchpoint>, FlowTransition>> check)
        => ForEachJourney(graph =>
        {
            var theirs = new BidirectionalGraph<Id<Touchpoint>, FlowTransition>(allowParallelEdges: false);
            theirs.AddVertexRange(graph.Touchpoints.Select(touchpoint => touchpoint.Id));
            theirs.AddEdgeRange(graph.Transitions);
            check(graph, theirs);
        });

    private static void ForEachJourney(Action<JourneyGraph> check)
    {
        for (var seed = 0; seed < Maps; seed++)
        {
            var graph = JourneyGraph.Of(RandomFlows.Map(seed));
            check(graph);
            check(graph.For("p"));
        }
    }
}
