using JourneyKit.Gaps;
using JourneyKit.Tests.Support;

namespace JourneyKit.Tests.Gaps.Findings.Experience;

public sealed class StageExpectationUnmetTests
{
    private const string Kind = "stage-expectation-unmet";
    private const string Before = "stages: { order: { expectations: [one tap, one price] } }\ntouchpoints: { basket: { stage: order, satisfaction: 2 }, pay: { stage: order, satisfaction: 2 }, read: { stage: order } }";

    [Fact]
    public void What_is_expected_of_a_stage_that_does_not_satisfy_is_a_gap_that_the_future_closes()
    {
        var gap = GapsOf.Single(Kind, Before, "stages: [order]\ntouchpoints: { basket: { stage: order, satisfaction: 4 }, pay: { stage: order, satisfaction: 3 } }");
        Assert.Equal(("stage-expectation-unmet:order", GapSeverity.Medium, GapStanding.Planned), (gap.Id, gap.Severity, gap.Standing));
        Assert.Equal("Customers expect “one tap” and “one price” of the stage “Order”, but their satisfaction there is 2 of 5 on average (unweighted, 2 of 3 touchpoints known). The future map plans 3.5 of 5.", gap.Message);
    }

    [Theory]
    [InlineData("satisfaction: 2", "The future map plans no more than 2 of 5.")]
    [InlineData("emotion: 2", "The future map does not say what it will be.")]
    public void It_is_open_where_the_future_does_not_lift_it(string then, string outlook)
    {
        var gap = GapsOf.Single(Kind, Before, $"stages: {{ buy: {{ replaces: [order] }} }}\ntouchpoints: {{ pay: {{ stage: buy, {then} }} }}");
        Assert.Equal(GapStanding.Open, gap.Standing);
        Assert.EndsWith(outlook, gap.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("stages: { order: { expectations: [one tap] } }", "satisfaction: 3")]
    [InlineData("stages: { order: { expectations: [one tap] } }", "emotion: 1")]
    [InlineData("stages: [order]", "satisfaction: 1")]
    public void What_satisfies_is_unknown_or_expects_nothing_is_none(string stages, string now)
        => Assert.Empty(GapsOf.Ids(Kind, $"{stages}\ntouchpoints: {{ basket: {{ stage: order, {now} }}, pay: {{ stage: order, {now} }} }}", "stages: [order]"));
}
