using JourneyKit.Graphs;
using JourneyKit.Tests.Support;

namespace JourneyKit.Tests.Graphs;

public sealed class PathTests
{
    private static readonly JourneyGraph Graph = JourneyGraph.Of(Maps.FromYaml("""
        touchpoints:
          a: { entry: true, next: [c, b] }
          b: { next: [c, e] }
          c: { next: [a, d] }
          d: { next: [b, e] }
          e: {}
          f: { entry: true, next: [e] }
        """));

    [Fact]
    public void Paths_pass_no_touchpoint_twice_and_come_in_the_order_of_the_transitions()
        => Assert.Equal(["a c d b e", "a c d e", "a b c d e", "a b e"], Graph.Paths("a", "e").Select(FlowText.Of));

    [Fact]
    public void Paths_from_all_entries_come_entry_by_entry()
        => Assert.Equal(["a c d b e", "a c d e", "a b c d e", "a b e", "f e"], Graph.PathsFromEntries("e").Select(FlowText.Of));

    [Fact]
    public void A_path_has_no_more_touchpoints_than_the_limit()
        => Assert.Equal(["a c d e", "a b e"], Graph.Paths("a", "e", mostTouchpoints: 4).Select(FlowText.Of));

    [Fact]
    public void No_more_paths_come_than_the_limit()
        => Assert.Equal(["a c d b e", "a c d e", "a b c d e"], Graph.PathsFromEntries("e", mostPaths: 3).Select(FlowText.Of));

    [Fact]
    public void The_path_from_a_touchpoint_to_itself_holds_it_alone()
        => Assert.Equal(["a"], Graph.Paths("a", "a").Select(FlowText.Of));

    [Fact]
    public void Where_nothing_leads_there_are_no_paths()
    {
        Assert.Empty(Graph.Paths("e", "a"));
        Assert.Equal("from", Assert.Throws<ArgumentException>(() => Graph.Paths("ghost", "a")).ParamName);
        Assert.Equal("to", Assert.Throws<ArgumentException>(() => Graph.Paths("a", "ghost")).ParamName);
        Assert.Equal("to", Assert.Throws<ArgumentException>(() => Graph.PathsFromEntries("ghost")).ParamName);
    }

    [Fact]
    public void A_limit_below_one_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Graph.Paths("a", "e", mostTouchpoints: 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Graph.Paths("a", "e", mostPaths: 0));
    }

    [Fact]
    public void The_paths_can_be_read_twice()
    {
        var paths = Graph.Paths("a", "e");
        using var unfinished = paths.GetEnumerator();
        Assert.True(unfinished.MoveNext());
        Assert.Equal(paths, paths);
    }
}
