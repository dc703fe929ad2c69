using JourneyKit.Graphs;
using JourneyKit.Model;
using QuikGraph;
using QuikGraph.Algorithms;

namespace JourneyKit.Tests.Graphs;

/// <summary>
/// A journey's graph is a graph of QuikGraph in a few lines, and where both have an answer they agree: the library is an
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
            var foreign = Adapt(graph, transition => transition.Share > 0);
            var numbers = new Dictionary<Id<Touchpoint>, int>();
            foreign.StronglyConnectedComponents(numbers);
            var expected = numbers.GroupBy(entry => entry.Value, entry => entry.Key)
                .Where(group => group.Count() > 1 || foreign.ContainsEdge(group.First(), group.First()))
                .Select(group => string.Join(' ', group.Select(id => id.Value).Order(StringComparer.Ordinal))).Order(StringComparer.Ordinal);
            Assert.Equal(expected, graph.Loops.Select(loop => string.Join(' ', loop.Touchpoints.Select(id => id.Value).Order(StringComparer.Ordinal))).Order(StringComparer.Ordinal));
        });

    [Fact]
    public void Both_find_the_same_islands()
        => ForEachGraph((graph, seed) => Assert.True(Adapt(graph).WeaklyConnectedComponents(new Dictionary<Id<Touchpoint>, int>()) == graph.Parts.Count, $"map {seed}"));

    [Fact]
    public void Both_find_ways_of_the_same_length()
        => ForEachGraph((graph, seed) =>
        {
            var foreign = Adapt(graph);
            foreach (var from in foreign.Vertices)
            {
                var way = foreign.ShortestPathsDijkstra(_ => 1, from);
                foreach (var to in foreign.Vertices.Where(to => to != from))
                {
                    // Of touches there is one more than of steps.
                    var expected = way(to, out var edges) ? edges.Count() + 1 : (int?)null;
                    Assert.True(graph.ShortestPath(from, to, PathCost.Touches)?.Touchpoints.Count == expected, $"map {seed}: {from} to {to}");
                }
            }
        });

    private static AdjacencyGraph<Id<Touchpoint>, Edge<Id<Touchpoint>>> Adapt(JourneyGraph graph, Func<FlowTransition, bool>? isWanted = null)
    {
        var foreign = new AdjacencyGraph<Id<Touchpoint>, Edge<Id<Touchpoint>>>();
        foreign.AddVertexRange(graph.Touchpoints.Select(touchpoint => touchpoint.Id));
        foreign.AddEdgeRange(graph.Transitions.Where(isWanted ?? (_ => true)).Select(transition => new Edge<Id<Touchpoint>>(transition.From, transition.To)));
        return foreign;
    }

    private static void ForEachGraph(Action<JourneyGraph, int> check)
    {
        for (var seed = 0; seed < Maps; seed++)
        {
            check(JourneyGraph.Of(RandomFlows.Map(seed)), seed);
        }
    }
}
