using JourneyKit.Graphs;
using JourneyKit.Model;

namespace JourneyKit.Tests.Graphs;

/// <summary>Maps far longer than any that people write: no stack overflows, and nothing grows faster than the map.</summary>
public sealed class LongMapTests
{
    private const int Long = 100_000;

    [Fact]
    public void A_line_of_a_hundred_thousand_touchpoints_is_walked_to_its_end()
    {
        var graph = JourneyGraph.Of(Line(Long, isRing: false));
        var (first, last) = (graph.Touchpoints[0].Id, graph.Touchpoints[Long - 1].Id);
        Assert.Empty(graph.Loops);
        Assert.Empty(graph.Unreachable);
        Assert.Single(graph.Parts);
        Assert.Equal(Long - 1, graph.ReachableFrom(first).Count);
        Assert.Equal(Long - 1, graph.LeadsTo(last).Count);
        Assert.Equal(Long / 2, graph.SinglePointsOfFailure("middle").Count);
        Assert.Equal(Long - 1, graph.SinglePointsOfFailure("end").Count);
        Assert.Equal(Long, Assert.Single(graph.Paths(first, last, mostTouchpoints: Long)).Count);
        Assert.Empty(graph.Paths(first, last, mostTouchpoints: Long - 1));
        Assert.Equal(Long, graph.ShortestPath(first, last, PathCost.Time)!.Touchpoints.Count);
        Assert.Equal(1, graph.Flow.Entries[0]);
    }

    [Fact]
    public void A_ring_of_a_hundred_thousand_touchpoints_is_one_loop()
    {
        var graph = JourneyGraph.Of(Line(Long, isRing: true));
        var loop = Assert.Single(graph.Loops);
        Assert.Equal(Long, loop.Cycle.Count);
        Assert.False(loop.HasWayOut);
        Assert.Equal(Long, graph.ReachableFrom("t-5").Count);
        Assert.Equal(Long, Assert.Single(graph.Paths("t-5", "t-4", mostTouchpoints: Long)).Count);
        Assert.Equal(Long, graph.ShortestPath("t-5", "t-4", PathCost.Touches)!.Touchpoints.Count);
    }

    [Fact]
    public void A_touchpoint_that_everything_leads_to_costs_no_more_than_its_transitions()
    {
        var map = Line(Long, isRing: false);
        var last = map.Touchpoints[Long - 1].Key;
        map = map with { Touchpoints = [.. map.Touchpoints.Select(t => t.Key == last || t.Next[0].Key == last ? t : t with { Next = t.Next.With(new(last)) })] };
        Assert.Equal(["t-0"], JourneyGraph.Of(map).SinglePointsOfFailure("end").Select(id => id.Value));
    }

    [Fact]
    public void Paths_through_rungs_without_number_come_one_by_one_and_dead_ways_are_not_walked()
    {
        // Each field has two ways round to the next; the last has a trap that leads back to the beginning and nowhere else.
        const int fields = 400;
        Touchpoint[] touchpoints =
        [
            .. Enumerable.Range(0, fields).SelectMany(i => new Touchpoint[]
            {
                new($"{i}-in") { Next = [new($"{i}-up"), new($"{i}-down")] },
                new($"{i}-up") { Next = [new($"{i + 1}-in"), new("trap")] },
                new($"{i}-down") { Next = [new($"{i + 1}-in"), new("trap")] },
            }),
            new($"{fields}-in"),
            new("trap") { Next = [new("0-in")] },
        ];
        var graph = JourneyGraph.Of(Map([.. touchpoints]));
        Assert.Equal(50, graph.Paths("0-in", $"{fields}-in", 50, 2_000).Select(FlowText.Of).Distinct(StringComparer.Ordinal).Count());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Memory_grows_as_the_map_does(bool isRing)
    {
        var (small, large) = (Line(Long / 10, isRing), Line(Long, isRing));
        Ask(small);
        var (before, after) = (Ask(small), Ask(large));
        Assert.InRange(after, before, 12 * before);
    }

    private static long Ask(JourneyMap map)
    {
        var start = GC.GetAllocatedBytesForCurrentThread();
        var graph = JourneyGraph.Of(map);
        _ = (graph.Loops, graph.Unreachable, graph.DeadEnds, graph.Parts, graph.Assumptions, graph.Transitions, graph.Flow, graph.BackSteps, graph.ChannelSwitches);
        _ = (graph.SinglePointsOfFailure("end"), graph.ShortestPath("t-0", "t-9", PathCost.Effort), graph.LeadsTo("t-9"));
        return GC.GetAllocatedBytesForCurrentThread() - start;
    }

    private static JourneyMap Line(int count, bool isRing)
        => Map([.. Enumerable.Range(0, count).Select(i => new Touchpoint($"t-{i}") { Next = i + 1 < count || isRing ? [new($"t-{(i + 1) % count}")] : [] })]);

    private static JourneyMap Map(ElementMap<Touchpoint> touchpoints) => new()
    {
        Id = "long",
        Title = "Long",
        State = MapState.Current,
        Conversions = [new("middle") { At = touchpoints[touchpoints.Count / 2].Id }, new("end") { At = touchpoints[^1].Id }],
        Touchpoints = touchpoints,
    };
}
