using JourneyKit.Graphs;
using JourneyKit.Model;
using QuikGraph;
using QuikGraph.Algorithms;
using QuikGraph.Algorithms.MaximumFlow;
using QuikGraph.Algorithms.ShortestPath;

namespace JourneyKit.Tests.Graphs;

/// <summary>
/// QuikGraph's algorithms run on a journey's graph as it is, and where both have an answer they agree: the library is an
/// independent witness.
/// </summary>
public sealed class QuikGraphTests
{
    private const int Maps = 1_000;

    [Fact]
    public void Both_find_the_same_loops()
        => ForEachGraph((graph, seed) =>
        {
            // Where nobody goes is no way round.
            var foreign = graph.ToMutable();
            foreign.RemoveEdgeIf(transition => transition.Share == 0);
            var numbers = new Dictionary<Id<Touchpoint>, int>();
            foreign.StronglyConnectedComponents(numbers);
            var expected = numbers.GroupBy(entry => entry.Value, entry => entry.Key)
                .Where(group => group.Count() > 1 || foreign.ContainsEdge(group.First(), group.First()))
                .Select(group => string.Join(' ', group.Select(id => id.Value).Order(StringComparer.Ordinal))).Order(StringComparer.Ordinal);
            Assert.Equal(expected, graph.Loops.Select(loop => string.Join(' ', loop.Touchpoints.Select(id => id.Value).Order(StringComparer.Ordinal))).Order(StringComparer.Ordinal));
        });

    [Fact]
    public void Both_find_the_same_islands()
        => ForEachGraph((graph, seed) => Assert.True(graph.WeaklyConnectedComponents(new Dictionary<Id<Touchpoint>, int>()) == graph.Parts.Count, $"map {seed}"));

    [Fact]
    public void Both_find_ways_of_the_same_length()
        => ForEachGraph((graph, seed) =>
        {
            var vertices = graph.Touchpoints.Select(touchpoint => touchpoint.Id).ToList();
            foreach (var from in vertices)
            {
                var way = graph.ShortestPathsDijkstra(_ => 1, from);
                foreach (var to in vertices.Where(to => to != from))
                {
                    // Of touches there is one more than of steps.
                    var expected = way(to, out var edges) ? edges.Count() + 1 : (int?)null;
                    Assert.True(graph.ShortestPath(from, to, PathCost.Touches)?.Touchpoints.Count == expected, $"map {seed}: {from} to {to}");
                }
            }
        });

    [Fact]
    public void Yen_finds_ways_as_short_as_the_shortest_that_can_be_listed()
        => ForEachGraph((graph, seed) =>
        {
            var ways = new AdjacencyGraph<Id<Touchpoint>, EquatableTaggedEdge<Id<Touchpoint>, double>>();
            ways.AddVertexRange(graph.Touchpoints.Select(touchpoint => touchpoint.Id));
            ways.AddEdgeRange(graph.Transitions.Select(transition => new EquatableTaggedEdge<Id<Touchpoint>, double>(transition.From, transition.To, 1)));
            var (from, to) = (graph.Touchpoints[0].Id, graph.Touchpoints[^1].Id);
            var expected = graph.Paths(from, to).Select(path => path.Count).Order().Take(3).ToList();
            if (from != to && expected.Count > 0)
            {
                Assert.Equal(expected, new YenShortestPathsAlgorithm<Id<Touchpoint>>(ways, from, to, 3).Execute().Select(way => way.Count + 1));
            }
        });

    [Fact]
    public void The_greatest_flow_is_as_large_as_the_smallest_cut_that_can_be_listed()
        => ForEachGraph((graph, seed) =>
        {
            var (from, to) = (graph.Touchpoints[0].Id, graph.Touchpoints[^1].Id);
            if (from == to)
            {
                return;
            }

            var expected = Enumerable.Range(0, 1 << (graph.Touchpoints.Count - 2)).Min(side =>
                graph.Transitions.Count(transition => IsBefore(graph, transition.From, side) && !IsBefore(graph, transition.To, side)));
            var network = graph.ToMutable();
            EdgeFactory<Id<Touchpoint>, FlowTransition> edge = (source, target) => new FlowTransition(source, target, new Transition(target), 0, false);
            var reversed = new ReversedEdgeAugmentorAlgorithm<Id<Touchpoint>, FlowTransition>(network, edge);
            reversed.AddReversedEdges();
            var stated = graph.Transitions.ToHashSet();
            var flow = new EdmondsKarpMaximumFlowAlgorithm<Id<Touchpoint>, FlowTransition>(network, transition => stated.Contains(transition) ? 1 : 0, edge, reversed);
            flow.Compute(from, to);
            Assert.True(expected == flow.MaxFlow, $"map {seed}");
        });

    private static bool IsBefore(JourneyGraph graph, Id<Touchpoint> id, int side)
        => graph.Touchpoints.Select(touchpoint => touchpoint.Id).ToList().IndexOf(id) is var i && (i == 0 || (i < graph.Touchpoints.Count - 1 && (side >> (i - 1) & 1) == 1));

    private static void ForEachGraph(Action<JourneyGraph, int> check)
    {
        for (var seed = 0; seed < Maps; seed++)
        {
            check(JourneyGraph.Of(RandomFlows.Map(seed)), seed);
        }
    }
}
