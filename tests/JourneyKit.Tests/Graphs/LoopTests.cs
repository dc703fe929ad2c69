using JourneyKit.Graphs;
using JourneyKit.Tests.Support;

namespace JourneyKit.Tests.Graphs;

public sealed class LoopTests
{
    [Theory]
    [InlineData("a: { next: [b] }\n  b: { next: [c] }\n  c: {}")]
    [InlineData("a: { next: [b] }\n  b: { next: { c: 100%, a: 0% } }\n  c: {}")]
    [InlineData("a: { next: [b] }\n  b: { next: { c: 100%, a: {} } }\n  c: {}")]
    public void A_way_back_that_nobody_takes_is_no_loop(string touchpoints)
        => Assert.Empty(Of(touchpoints));

    [Theory]
    [InlineData("a: { next: [b] }\n  b: { next: [c, a] }\n  c: {}", "a b round a b")]
    [InlineData("a: { next: [b] }\n  b: { next: { a: 90% } }", "a b round a b")]
    [InlineData("a: { next: [b] }\n  b: { next: [a], exit: true }", "a b round a b")]
    public void A_loop_that_somebody_leaves_has_a_way_out(string touchpoints, string loop)
        => Assert.Equal(loop, Assert.Single(Of(touchpoints)));

    [Theory]
    [InlineData("a: { next: [b] }\n  b: { next: [a] }", "a b round a b for ever")]
    [InlineData("a: { next: [b] }\n  b: { next: { a: 100%, c: {} } }\n  c: {}", "a b round a b for ever")]
    [InlineData("a: { next: [b] }\n  b: { next: { a: 100% }, exit: true }", "a b round a b for ever")]
    public void A_loop_without_a_way_out_is_named(string touchpoints, string loop)
        => Assert.Equal(loop, Assert.Single(Of(touchpoints)));

    [Fact]
    public void A_loop_begins_with_a_shortest_way_round()
        => Assert.Equal(
            ["b d c e round b d for ever"],
            Of("a: { next: [b] }\n  b: { next: [c, d] }\n  c: { next: [e] }\n  d: { next: [c, b] }\n  e: { next: [d] }"));

    [Fact]
    public void Loops_that_share_a_touchpoint_are_one_and_others_come_in_the_order_of_the_map()
        => Assert.Equal(
            ["a b c round a b", "d e round d e for ever"],
            Of("a: { next: [b] }\n  b: { next: [a, c] }\n  c: { next: [b, e] }\n  d: { next: [e] }\n  e: { next: [d] }"));

    [Fact]
    public void A_touchpoint_that_leads_to_itself_is_a_loop_of_one()
        => Assert.Equal(["a round a for ever"], Of("a: { next: [a] }"));

    private static IReadOnlyList<string> Of(string touchpoints)
        => [.. JourneyGraph.Of(Maps.FromYaml("touchpoints:\n  " + touchpoints)).Loops.Select(FlowText.Of)];
}
