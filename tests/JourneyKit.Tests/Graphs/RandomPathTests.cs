using JourneyKit.Graphs;
using JourneyKit.Model;

namespace JourneyKit.Tests.Graphs;

/// <summary>Paths of thousands of small flows, each against the enumeration of all of them.</summary>
public sealed class RandomPathTests
{
    private const int Count = 2_000;

    private static IEnumerable<(int Seed, JourneyGraph Graph, NaiveFlow Naive)> Flows
        => Enumerable.Range(0, Count).Select(seed => (seed, RandomFlows.Map(seed))).Select(flow => (flow.seed, JourneyGraph.Of(flow.Item2), NaiveFlow.Read(flow.Item2, null)));

    [Fact]
    public void Paths_are_all_there_are_within_the_bound_in_the_order_of_the_transitions()
    {
        foreach (var (seed, graph, naive) in Flows)
        {
            var (first, last) = (graph.Touchpoints[0].Key, graph.Touchpoints[^1].Key);
            foreach (var most in new[] { 1, 2, 4, 50 })
            {
                Assert.Equal(naive.Paths(first, last, most).Select(path => string.Join(' ', path)), graph.Paths(first, last, int.MaxValue, most).Select(FlowText.Of));
                Assert.Equal(naive.Entries.Keys.SelectMany(entry => naive.Paths(entry, first, most)).Select(path => string.Join(' ', path)), graph.PathsFromEntries(first, int.MaxValue, most).Select(FlowText.Of));
                Assert.True(seed >= 0);
            }
        }
    }

    [Theory]
    [InlineData(PathCost.Touches)]
    [InlineData(PathCost.Effort)]
    [InlineData(PathCost.Time)]
    public void The_shortest_path_is_the_best_of_all_paths(PathCost by)
    {
        foreach (var (seed, graph, naive) in Flows)
        {
            var order = graph.Touchpoints.Keys.ToList();
            foreach (var (from, to) in order.SelectMany(from => order.Select(to => (from, to))).Where((_, i) => i % 3 == 0))
            {
                var best = naive.Paths(from, to, 50).Select(path => (Path: path, Costs: Costs(naive, path, by)))
                    .OrderBy(candidate => candidate.Costs.Sum(cost => cost.Cost ?? 0))
                    .ThenBy(candidate => candidate.Costs.Count(cost => cost.Cost is null))
                    .ThenBy(candidate => candidate.Path.Count)
                    .ThenBy(candidate => string.Concat(candidate.Path.Select(id => (char)order.IndexOf(id))), StringComparer.Ordinal)
                    .FirstOrDefault();
                var found = graph.ShortestPath(from, to, by);
                Assert.Equal(best.Path, found?.Touchpoints.Select(id => id.Value));
                Assert.Equal(best.Costs?.Sum(cost => cost.Cost ?? 0), found?.Cost);
                Assert.Equal(best.Costs?.Where(cost => cost is { Cost: null, IsWait: false }).Select(cost => cost.Place), found?.UnknownAt);
                Assert.Equal(best.Costs?.Where(cost => cost is { Cost: null, IsWait: true }).Select(cost => cost.Place), found?.UnknownBefore);
                Assert.True(seed >= 0);
            }
        }
    }

    [Fact]
    public void A_hand_over_is_a_shortest_way_between_two_channels_over_actions_alone()
    {
        foreach (var (_, graph, naive) in Flows)
        {
            var expected =
                from start in graph.Touchpoints
                where start.Channel is not null
                from end in graph.Touchpoints
                where end.Channel is not null && end.Channel != start.Channel
                let ways = naive.Paths(start.Key, end.Key, 50).Where(path => path.Count > 2 && path[1..^1].All(id => graph.Touchpoints[id] is { Kind: TouchpointKind.Action, Channel: null })).ToList()
                where ways.Count > 0
                select $"{start.Key} {ways.Min(way => way.Count) - 2} {end.Key}";
            var found = graph.HandOversAcrossActions.ToList();
            Assert.Equal(expected.Order(StringComparer.Ordinal), found.Select(h => $"{h.From} {h.Via.Count} {h.To}").Order(StringComparer.Ordinal));
            Assert.All(found, h => Assert.Contains([h.From.Value, .. h.Via.Select(id => id.Value), h.To.Value], naive.Paths(h.From.Value, h.To.Value, 50)));
        }
    }

    private static List<(Id<Touchpoint> Place, bool IsWait, decimal? Cost)> Costs(NaiveFlow flow, List<string> path, PathCost by)
    {
        var costs = new List<(Id<Touchpoint>, bool, decimal?)>();
        for (var i = 0; i < path.Count; i++)
        {
            if (i > 0 && by == PathCost.Time)
            {
                costs.Add((path[i], true, (decimal?)flow.Transitions[(path[i - 1], path[i])].Wait?.TotalSeconds));
            }

            var touchpoint = flow.Touchpoints.First(t => t.Key == path[i]);
            costs.Add((path[i], false, by == PathCost.Touches ? 1 : by == PathCost.Effort ? touchpoint.Effort : (decimal?)touchpoint.Duration?.TotalSeconds));
        }

        return costs;
    }
}
