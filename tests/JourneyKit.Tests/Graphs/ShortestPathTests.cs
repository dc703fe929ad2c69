using JourneyKit.Graphs;
using JourneyKit.Tests.Support;

namespace JourneyKit.Tests.Graphs;

public sealed class ShortestPathTests
{
    private static readonly JourneyGraph Graph = JourneyGraph.Of(Maps.FromYaml("""
        touchpoints:
          search: { effort: 1, duration: 2m, next: { form: { wait: 0s }, call: { wait: 10m }, chat: {} } }
          form: { effort: 5, duration: 3m, next: { done: { wait: 1d } } }
          call: { effort: 2, duration: 5m, next: { agent: { wait: 0s } } }
          agent: { effort: 1, duration: 5m, next: { done: { wait: 0s } } }
          chat: { next: { done: { wait: 0s } } }
          done: { effort: 1, duration: 0s }
          lost: {}
        """));

    [Fact]
    public void The_fewest_touches_count_both_ends_and_ties_go_by_the_order_of_the_map()
    {
        var path = Graph.ShortestPath("search", "done", PathCost.Touches)!;
        Assert.Equal("search form done", FlowText.Of(path.Touchpoints));
        Assert.Equal((3, false, PathCost.Touches), (path.Cost, path.IsAtLeast, path.By));
    }

    [Fact]
    public void What_is_unknown_counts_for_nothing_and_is_said()
    {
        var path = Graph.ShortestPath("search", "done", PathCost.Effort)!;
        Assert.Equal("search chat done", FlowText.Of(path.Touchpoints));
        Assert.Equal((2, true), (path.Cost, path.IsAtLeast));
        Assert.Equal("chat", FlowText.Of(path.UnknownAt));
        Assert.Empty(path.UnknownBefore);
    }

    [Fact]
    public void Time_is_made_of_durations_and_waits()
    {
        var path = Graph.ShortestPath("call", "done", PathCost.Time)!;
        Assert.Equal("call agent done", FlowText.Of(path.Touchpoints));
        Assert.Equal((600, false), (path.Cost, path.IsAtLeast));
        var unknown = Graph.ShortestPath("search", "done", PathCost.Time)!;
        Assert.Equal(("chat", "chat"), (FlowText.Of(unknown.UnknownAt), FlowText.Of(unknown.UnknownBefore)));
    }

    [Fact]
    public void Of_equal_costs_the_path_with_fewer_unknown_places_is_shorter()
    {
        var graph = JourneyGraph.Of(Maps.FromYaml("""
            touchpoints:
              a: { duration: 1m, next: { unknown: { wait: 0s }, known: { wait: 0s } } }
              unknown: { next: { end: { wait: 0s } } }
              known: { duration: 0s, next: { more: { wait: 0s } } }
              more: { duration: 0s, next: { end: { wait: 0s } } }
              end: { duration: 1m }
            """));
        Assert.Equal("a known more end", FlowText.Of(graph.ShortestPath("a", "end", PathCost.Time)!.Touchpoints));
    }

    [Fact]
    public void A_path_to_itself_costs_what_the_touchpoint_costs()
    {
        var path = Graph.ShortestPath("form", "form", PathCost.Effort)!;
        Assert.Equal(("form", 5m), (FlowText.Of(path.Touchpoints), path.Cost));
    }

    [Fact]
    public void Where_nothing_leads_there_is_no_path()
        => Assert.Null(Graph.ShortestPath("done", "search", PathCost.Touches));

    [Fact]
    public void A_touchpoint_that_the_map_lacks_is_refused_by_name()
    {
        Assert.Equal("from", Assert.Throws<ArgumentException>(() => Graph.ShortestPath("ghost", "done", PathCost.Touches)).ParamName);
        Assert.Equal("to", Assert.Throws<ArgumentException>(() => Graph.ShortestPath("search", "ghost", PathCost.Touches)).ParamName);
    }
}
