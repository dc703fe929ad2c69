namespace JourneyKit.Tests.Validation.Rules;

/// <summary>Rules on age take the last day that a date can mean, and call it a day to come only where the first one is. Today is 2026-07-01.</summary>
public sealed class CoarseDateTests
{
    [Theory]
    [InlineData("reviewed: 2026-05\nreviewEvery: 31d", 0)]
    [InlineData("reviewed: 2026-05\nreviewEvery: 30d", 1)]
    [InlineData("reviewed: 2025\nreviewEvery: 26w", 0)]
    [InlineData("reviewed: 2025\nreviewEvery: 25w", 1)]
    public void A_review_is_due_counted_from_the_last_day(string map, int count) => Assert.Equal(count, RuleFindings.Of("JK7005", map).Count);

    [Fact]
    public void A_month_is_told_as_a_month()
        => Assert.Equal(
            ["/reviewed: The map was last reviewed in 2026-01 and asks for a review every 13w: it was due on 2026-05-02."],
            RuleFindings.Lines("JK7005", "reviewed: 2026-01\nreviewEvery: 13w"));

    [Theory]
    [InlineData("2026", 0)]
    [InlineData("2026-07", 0)]
    [InlineData("2026-08", 1)]
    [InlineData("2027", 1)]
    public void This_year_and_this_month_are_not_to_come(string date, int count)
    {
        Assert.Equal(count, RuleFindings.Of("JK7008", $"reviewed: {date}").Count);
        Assert.Equal(count, RuleFindings.Of("JK6033", $"metrics: {{ nps: {{ value: 20, asOf: {date} }} }}").Count);
    }

    [Theory]
    [InlineData("2025", 0)]
    [InlineData("2025-07", 0)]
    [InlineData("2025-06", 1)]
    [InlineData("2024", 1)]
    public void Values_evidence_and_personas_are_as_old_as_the_last_day(string date, int count)
    {
        Assert.Equal(count, RuleFindings.Of("JK6020", $"metrics: {{ nps: {{ value: 20, asOf: {date} }} }}").Count);
        Assert.Equal(count, RuleFindings.Of("JK3020", $"personas: {{ dana: {{ reviewed: {date} }} }}").Count);
        Assert.Equal(count, RuleFindings.Of("JK3026", $"sources: {{ survey: {{ date: {date} }} }}\nevidence: {{ late: {{ source: survey, text: It came late. }} }}\ntouchpoints: {{ wait: {{ evidence: [late] }} }}").Count);
    }
}
