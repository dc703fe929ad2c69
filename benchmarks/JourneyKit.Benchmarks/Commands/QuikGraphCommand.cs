using JourneyKit.Benchmarks.Maps;
using JourneyKit.Benchmarks.Measuring;
using JourneyKit.Graphs;
using JourneyKit.Graphs.Algorithms;
using JourneyKit.Model;
using QuikGraph.Algorithms;
using QuikGraph.Algorithms.Search;

namespace JourneyKit.Benchmarks.Commands;

/// <summary>Our graph algorithms against QuikGraph's, on its own graph of the same transitions and on the map as it is.</summary>
internal static class QuikGraphCommand
{
    private const int Rounds = 5;
    private const string Ours = "ours: ";
    private const string OnCopy = "QuikGraph on its own graph: ";
    private const string OnMap = "QuikGraph on the map: ";
    private static readonly string[] Questions = ["what can be reached", "strongly connected components", "shortest path"];

    /// <summary>Measures and prints.</summary>
    /// <param name="isShort">Without the largest map.</param>
    public static void Run(bool isShort)
    {
        var grid = new TextGrid("measured", "touchpoints", "ours", "QuikGraph, its own graph", "ratio", "QuikGraph, the map", "ratio");
        int[] counts = isShort ? [100, 1_000] : [100, 1_000, 10_000];
        Interleaved.WarmUp(TimeSpan.FromSeconds(0.3), Candidates(counts[0]));
        foreach (var count in counts)
        {
            var times = Interleaved.Run(Rounds, Candidates(count));
            foreach (var question in Questions)
            {
                grid.Add(
                    question,
                    $"{count:#,0}",
                    Figures.Milliseconds(times.Milliseconds(Ours + question)),
                    Figures.Milliseconds(times.Milliseconds(OnCopy + question)),
                    Figures.Ratio(times.Ratio(Ours + question, OnCopy + question)),
                    Figures.Milliseconds(times.Milliseconds(OnMap + question)),
                    Figures.Ratio(times.Ratio(Ours + question, OnMap + question)));
            }
        }

        grid.Print();
    }

    private static Candidate[] Candidates(int count)
    {
        var map = new LoopingMap(count).Map;
        var graph = JourneyGraph.Of(map);
        var copy = graph.ToMutable();
        var (from, to) = (map.Touchpoints[0].Id, map.Touchpoints[^1].Id);
        return
        [
            new(Ours + Questions[0], () => graph.ReachableFrom(from)),
            new(OnCopy + Questions[0], () => Reached(new BreadthFirstSearchAlgorithm<Id<Touchpoint>, FlowTransition>(copy), from)),
            new(OnMap + Questions[0], () => Reached(new BreadthFirstSearchAlgorithm<Id<Touchpoint>, FlowTransition>(graph), from)),
            new(Ours + Questions[1], () => Components.Of(graph.Structure.Rows)),
            new(OnCopy + Questions[1], () => copy.StronglyConnectedComponents(new Dictionary<Id<Touchpoint>, int>())),
            new(OnMap + Questions[1], () => graph.StronglyConnectedComponents(new Dictionary<Id<Touchpoint>, int>())),
            new(Ours + Questions[2], () => graph.ShortestPath(from, to, PathCost.Touches)),
            new(OnCopy + Questions[2], () => copy.ShortestPathsDijkstra(_ => 1, from)(to, out var way) ? way : null),
            new(OnMap + Questions[2], () => graph.ShortestPathsDijkstra(_ => 1, from)(to, out var way) ? way : null),
        ];
    }

    private static List<Id<Touchpoint>> Reached(BreadthFirstSearchAlgorithm<Id<Touchpoint>, FlowTransition> search, Id<Touchpoint> from)
    {
        var reached = new List<Id<Touchpoint>>();
        search.DiscoverVertex += reached.Add;
        search.Compute(from);
        return reached;
    }
}
