using JourneyKit.Graphs;
using JourneyKit.Tests.Support;

namespace JourneyKit.Tests.Graphs;

public sealed class SinglePointOfFailureTests
{
    [Theory]
    [InlineData("a: { entry: true, next: [b] }\n  b: { next: [c, d] }\n  c: { next: [e] }\n  d: { next: [e] }\n  e: { next: [goal] }\n  goal: {}", "a b e")]
    [InlineData("a: { entry: true, next: [c] }\n  b: { entry: true, next: [c] }\n  c: { next: [goal] }\n  goal: {}", "c")]
    [InlineData("a: { entry: true, next: [c, goal] }\n  c: { next: [goal] }\n  goal: {}", "a")]
    [InlineData("a: { entry: true, next: [b] }\n  b: { next: [c] }\n  c: { next: [a, goal] }\n  goal: { next: [a] }", "a b c")]
    [InlineData("a: { entry: true, next: [goal] }\n  goal: { entry: true }", "")]
    [InlineData("a: { entry: true }\n  b: { next: [goal] }\n  goal: {}", "")]
    public void Every_path_to_the_conversion_passes_them(string touchpoints, string expected)
    {
        var graph = JourneyGraph.Of(Maps.FromYaml("conversions:\n  order: { at: goal }\ntouchpoints:\n  " + touchpoints));
        Assert.Equal(expected, FlowText.Of(graph.SinglePointsOfFailure("order")));
    }

    [Fact]
    public void A_conversion_that_happens_nowhere_has_none()
    {
        var graph = JourneyGraph.Of(Maps.FromYaml("conversions: [order]\ntouchpoints:\n  a: {}"));
        Assert.Empty(graph.SinglePointsOfFailure("order"));
    }
}
