using JourneyKit.Graphs;
using JourneyKit.Model;
using JourneyKit.Tests.Support;

namespace JourneyKit.Tests.Graphs;

public sealed class TransitionShareTests
{
    [Theory]
    [InlineData("{ next: { x: 68% } }", "a>x 68%", "32% drop-off")]
    [InlineData("{ next: { x: 68% }, exit: true }", "a>x 68%", "32% exit")]
    [InlineData("{ next: { x: 60%, y: 40% } }", "a>x 60%, a>y 40%", "0% drop-off")]
    [InlineData("{ next: [x] }", "a>x 100%?", "0% drop-off")]
    [InlineData("{ next: [x, y] }", "a>x 50%?, a>y 50%?", "0% drop-off")]
    [InlineData("{ next: { x: 60%, y: {}, z: {} } }", "a>x 60%, a>y 20%?, a>z 20%?", "0% drop-off")]
    [InlineData("{ next: { x: 60%, y: {} }, exit: true }", "a>x 60%, a>y 20%?", "20% exit")]
    [InlineData("{ next: [x, y], exit: true }", "a>x 33.3333%?, a>y 33.3333%?", "33.3333% exit")]
    [InlineData("{ next: { x: 100%, y: {} } }", "a>x 100%, a>y 0%?", "0% drop-off")]
    [InlineData("{ next: { x: 0%, y: {} } }", "a>x 0%, a>y 100%?", "0% drop-off")]
    [InlineData("{ next: { x: 0% } }", "a>x 0%", "100% drop-off")]
    [InlineData("{ next: { x: 33.4%, y: 33.3%, z: 33.4% } }", "a>x 33.3666%, a>y 33.2667%, a>z 33.3666%", "0% drop-off")]
    [InlineData("{ next: { x: 90%, y: 90% } }", "a>x 50%?, a>y 50%?", "0% drop-off")]
    [InlineData("{ next: { x: 90%, y: 90%, z: {} } }", "a>x 50%?, a>y 50%?, a>z 0%?", "0% drop-off")]
    [InlineData("{ next: { x: 90%, y: 90%, z: 0% } }", "a>x 50%?, a>y 50%?, a>z 0%", "0% drop-off")]
    [InlineData("{ next: { x: 1/3, y: 1/3, z: 1/3 } }", "a>x 33.3333%, a>y 33.3333%, a>z 33.3333%", "0% drop-off")]
    [InlineData("{ next: { x: 2/3, y: 1/4 } }", "a>x 66.6667%, a>y 25%", "8.3333% drop-off")]
    [InlineData("{ next: { x: 1/3, y: {} } }", "a>x 33.3333%, a>y 66.6667%?", "0% drop-off")]
    [InlineData("{ next: { x: 2/3, y: 2/3 } }", "a>x 50%?, a>y 50%?", "0% drop-off")]
    [InlineData("{ next: { a: 20%, x: 70% } }", "a>a 20%, a>x 70%", "10% drop-off")]
    [InlineData("{ next: [a] }", "a>a 100%?", "0% drop-off")]
    [InlineData("{ exit: true }", "", "100% exit")]
    [InlineData("{}", "", "100% drop-off")]
    public void Stated_shares_count_as_stated_and_the_others_divide_what_is_left(string touchpoint, string transitions, string leaving)
    {
        var graph = JourneyGraph.Of(Maps.FromYaml($"touchpoints:\n  a: {touchpoint}\n  x: {{}}\n  y: {{}}\n  z: {{}}"));
        Assert.Equal(transitions, FlowText.Of(graph.TransitionsFrom("a")));
        Assert.Equal(leaving, FlowText.Of(graph.Leaving("a")));
    }

    [Theory]
    [InlineData("1/3, y: 1/3, z: 1/3", true)]
    [InlineData("1/3, y: 1/3, z: 33.3333333333333333333333333%", false)]
    [InlineData("1/3000000019, y: 3000000017/3000000019, z: 1/3000000019", true)]
    [InlineData("1/3000000019, y: 3000000017/3000000019, z: 999999999/3000000019000000000", false)]
    public void Counts_leave_nothing_over_exactly_where_they_make_the_whole(string shares, bool isWhole)
    {
        var graph = JourneyGraph.Of(Maps.FromYaml($"touchpoints:\n  a: {{ next: {{ x: {shares} }} }}\n  x: {{}}\n  y: {{}}\n  z: {{}}"));
        Assert.Equal(isWhole, graph.Leaving("a")!.Value.Share == 0);
        Assert.Equal(isWhole, graph.Flow.Leaving[0] == 0);
    }

    [Fact]
    public void Who_tries_again_may_leave_the_next_time()
    {
        var graph = JourneyGraph.Of(Maps.FromYaml("touchpoints:\n  a: { next: { a: 50%, b: 25% } }\n  b: {}"));
        Assert.Equal((0.25m, 0.5m, 0.5m), (graph.Leaving("a")!.Value.Share, graph.Leaving("a")!.Value.Retry, graph.Leaving("a")!.Value.InTheEnd));
        Assert.Equal((1m, 0m, 1m), (graph.Leaving("b")!.Value.Share, graph.Leaving("b")!.Value.Retry, graph.Leaving("b")!.Value.InTheEnd));
    }

    [Fact]
    public void What_was_divided_is_listed_and_counted()
    {
        var graph = JourneyGraph.Of(Maps.FromYaml("""
            touchpoints:
              shop: { entry: 60%, next: { pay: 80% } }
              website: { entry: true, next: [pay, shop] }
              pay: { next: { done: 90%, shop: 90% } }
              done: {}
            """));
        Assert.Equal(["DividedEqually website 40%", "DividedEqually website>pay 50%", "DividedEqually website>shop 50%", "ScaledToWhole pay>done 50%", "ScaledToWhole pay>shop 50%"], graph.Assumptions.Select(FlowText.Of));
        Assert.Equal(7, graph.ShareCount);
    }

    [Fact]
    public void A_map_in_which_all_is_stated_assumes_nothing()
    {
        var graph = JourneyGraph.Of(Maps.FromYaml("touchpoints:\n  a: { entry: 100%, next: { b: 50% } }\n  b: {}"));
        Assert.Empty(graph.Assumptions);
        Assert.Equal(2, graph.ShareCount);
    }

    [Fact]
    public void Transitions_that_lead_nowhere_are_left_out_with_their_shares()
    {
        var map = new JourneyMap
        {
            Id = "order",
            Title = "Order",
            State = MapState.Current,
            Touchpoints = [new("a") { Next = [new("ghost") { Share = 0.5 }, new("b") { Share = 0.25 }] }, new("b")],
        };
        var graph = JourneyGraph.Of(map);
        Assert.Equal("a>b 25%", FlowText.Of(graph.Transitions));
        Assert.Equal("75% drop-off", FlowText.Of(graph.Leaving("a")));
    }

    [Fact]
    public void Of_a_touchpoint_that_the_map_does_not_have_nothing_is_known()
    {
        var graph = JourneyGraph.Of(Maps.FromYaml("touchpoints:\n  a: { next: [b] }\n  b: {}"));
        Assert.Null(graph.Leaving("ghost"));
        Assert.Empty(graph.TransitionsFrom("ghost"));
        Assert.Empty(graph.ReachableFrom("ghost"));
        Assert.Empty(graph.LeadsTo("ghost"));
    }

    [Fact]
    public void The_matrix_holds_what_somebody_takes_and_says_where_nobody_leaves()
    {
        var flow = JourneyGraph.Of(Maps.FromYaml("""
            touchpoints:
              a: { entry: 10%, next: [b, c, d] }
              b: { entry: true, next: { a: 0%, c: 70% } }
              c: { next: { d: 100%, a: {} } }
              d: {}
            """)).Flow;
        Assert.Equal(4, flow.Count);
        Assert.Equal([0.1, 0.9, 0, 0], flow.Entries);
        Assert.Equal([0, 3, 4, 5, 5], flow.Starts);
        Assert.Equal([1, 2, 3, 2, 3], flow.Targets);
        Assert.All(flow.Shares.Zip([1 / 3d, 1 / 3d, 1 / 3d, 0.7, 1]), share => Assert.Equal(share.Second, share.First, 1e-15));
        Assert.Equal([0, 0.3, 0, 1], flow.Leaving);
    }
}
