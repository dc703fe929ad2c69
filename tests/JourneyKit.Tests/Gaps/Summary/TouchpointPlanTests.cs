using JourneyKit.Tests.Support;

namespace JourneyKit.Tests.Gaps.Summary;

public sealed class TouchpointPlanTests
{
    private const string Before = "touchpoints: { rules: { painPoints: { hidden: { severity: 2 } } }, portal: {} }";

    [Theory]
    [InlineData("resolves: [hidden]", 1)]
    [InlineData("delivers: [find]", 0)]
    public void A_pain_point_that_goes_with_its_touchpoint_is_the_merit_of_those_who_resolve_it(string work, int credited)
    {
        var summary = GapsOf.Pair(Before, $"opportunities: {{ find: {{ addresses: [hidden] }} }}\ninitiatives: {{ lookup: {{ {work} }} }}\ntouchpoints: {{ portal: {{}} }}").Summary;
        Assert.Equal(credited, Assert.Single(Assert.Single(summary.Touchpoints).Solved).Initiatives.Count);
    }

    [Fact]
    public void Where_the_touchpoint_stays_whoever_delivers_what_addresses_it_counts_too()
    {
        var summary = GapsOf.Pair(Before, "opportunities: { find: { addresses: [hidden] } }\ninitiatives: { lookup: { delivers: [find] } }\ntouchpoints: { rules: {}, portal: {} }").Summary;
        Assert.Single(Assert.Single(Assert.Single(summary.Touchpoints).Solved).Initiatives);
    }
}
