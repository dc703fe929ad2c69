using JourneyKit.Gaps;
using JourneyKit.Tests.Support;

namespace JourneyKit.Tests.Gaps.Findings.Transitions;

public sealed class ContextNotCarriedTests
{
    private const string Kind = "context-not-carried";
    private const string Missing = "touchpoints: { form: { next: { call: { carries: [address] } } }, call: { requires: [address, phone number] } }";
    private const string Carried = "touchpoints: { form: { next: { call: { carries: [address, phone number] } } }, call: { requires: [address, phone number] } }";
    private const string Unknown = "touchpoints: { form: { next: [call] }, call: { requires: [address, phone number] } }";

    [Fact]
    public void What_is_required_and_does_not_come_along_is_to_be_carried()
    {
        var gap = GapsOf.Single(Kind, Missing, Carried);
        Assert.Equal(("context-not-carried:call", GapSeverity.Medium, GapStanding.Planned), (gap.Id, gap.Severity, gap.Standing));
        Assert.Equal("At “Call” “phone number” must be known and does not come along from “Form” today. In future nothing that must be known is missing there.", gap.Message);
    }

    [Fact]
    public void It_stays_open_where_the_future_does_not_carry_it_either()
    {
        var gap = GapsOf.Single(Kind, Missing, Missing);
        Assert.Equal(GapStanding.Open, gap.Standing);
        Assert.Equal("At “Call” “phone number” must be known in future and does not come along from “Form”, as today.", gap.Message);
    }

    [Theory]
    [InlineData(Missing, Unknown, GapStanding.Unclear)]
    [InlineData(Carried, Missing, GapStanding.Regression)]
    [InlineData(Unknown, Missing, GapStanding.Open)]
    [InlineData(Missing, "touchpoints: { form: { next: [call] }, call: {} }", GapStanding.Planned)]
    public void What_becomes_of_it_depends_on_what_the_future_says(string now, string then, GapStanding standing) => Assert.Equal(standing, GapsOf.Single(Kind, now, then).Standing);

    [Theory]
    [InlineData(Carried, Carried)]
    [InlineData(Unknown, Unknown)]
    [InlineData("touchpoints: { form: { next: { call: { carries: [], continuity: lost } } }, call: { requires: [address] } }", Carried)]
    public void What_comes_along_is_unknown_or_said_to_be_lost_is_none(string now, string then) => Assert.Empty(GapsOf.Ids(Kind, now, then));

    [Fact]
    public void What_is_missing_today_on_a_way_that_loses_context_does_not_get_worse()
    {
        const string Today = "touchpoints: { form: { next: { search: { carries: [name], continuity: partial } } }, search: { requires: [name, time], next: { traces: { carries: [name, time] } } }, traces: { requires: [name] } }";
        const string Merged = "touchpoints: { form: { next: { view: { carries: [name] } } }, view: { replaces: [search, traces], requires: [name, time] } }";
        Assert.Equal(GapStanding.Open, GapsOf.Single(Kind, Today, Merged).Standing);
        Assert.Equal(GapStanding.Regression, GapsOf.Single(Kind, Today.Replace("carries: [name], continuity: partial", "carries: [name, time], continuity: partial", StringComparison.Ordinal), Merged).Standing);
    }

    [Fact]
    public void What_only_the_future_requires_and_no_way_is_said_to_bring_is_unclear()
    {
        var gap = GapsOf.Single(Kind, "touchpoints: { form: { next: [call] }, call: {} }", Unknown);
        Assert.Equal((GapSeverity.Low, GapStanding.Unclear), (gap.Severity, gap.Standing));
        Assert.Equal("At “Call” “address” and “phone number” must be known in future and need not today, and nothing says that they come along from “Form”.", gap.Message);
        Assert.Empty(GapsOf.Ids(Kind, "touchpoints: { form: { next: [call] }, call: {} }", Carried));
    }
}
