using JourneyKit.Gaps;
using JourneyKit.Tests.Support;

namespace JourneyKit.Tests.Gaps.Findings.Transitions;

public sealed class FactChangedTests
{
    private const string Kind = "fact-changed";

    [Fact]
    public void A_figure_that_changes_is_named()
    {
        var gap = GapsOf.Single(Kind, Map("30 days"), Map("14 days"));
        Assert.Equal(("fact-changed:return-window", GapSeverity.Medium, GapStanding.Unclear), (gap.Id, gap.Severity, gap.Standing));
        Assert.Equal("Of “return-window” customers are told “30 days” today and “14 days” in future, at “Form”.", gap.Message);
    }

    [Fact]
    public void Words_are_less_severe_and_figures_at_a_moment_of_truth_more()
    {
        Assert.Equal(GapSeverity.Low, GapsOf.Single(Kind, Map("warm"), Map("cool")).Severity);
        Assert.Equal(GapSeverity.High, GapsOf.Single(Kind, Map("30 days"), "touchpoints: { form: { momentOfTruth: true, facts: { return-window: 14 days } } }").Severity);
        Assert.Equal(GapSeverity.Low, GapsOf.Single(Kind, Map("warm"), "touchpoints: { form: { momentOfTruth: true, facts: { return-window: cool } } }").Severity);
    }

    [Theory]
    [InlineData("30 days", "30 days")]
    [InlineData("3.9", "3.90")]
    public void The_same_is_none(string now, string then) => Assert.Empty(GapsOf.Ids(Kind, Map(now), Map(then)));

    [Fact]
    public void A_fact_that_one_map_lacks_or_contradicts_itself_in_is_none()
    {
        Assert.Empty(GapsOf.Ids(Kind, Map("30 days"), "touchpoints: [form]"));
        Assert.Empty(GapsOf.Ids(Kind, "touchpoints: { form: { facts: { return-window: 30 days } }, mail: { facts: { return-window: 20 days } } }", Map("14 days")));
    }

    private static string Map(string fact) => $"touchpoints: {{ form: {{ facts: {{ return-window: {fact} }} }} }}";
}
