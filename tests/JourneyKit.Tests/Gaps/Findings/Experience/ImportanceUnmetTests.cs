using JourneyKit.Gaps;
using JourneyKit.Tests.Support;

namespace JourneyKit.Tests.Gaps.Findings.Experience;

public sealed class ImportanceUnmetTests
{
    private const string Kind = "importance-unmet";

    [Theory]
    [InlineData("emotion: 1", "the future map does not say how satisfied they will be")]
    [InlineData("satisfaction: 2", "the future map leaves it so")]
    [InlineData("satisfaction: 3", "the future map changes that to 3 of 5 only")]
    public void What_matters_and_is_not_to_satisfy_is_open(string then, string outlook)
    {
        var gap = GapsOf.Single(Kind, "touchpoints: { pay: { importance: 5, satisfaction: 2, expectation: One tap. } }", $"touchpoints: {{ pay: {{ {then} }} }}");
        Assert.Equal(("importance-unmet:pay", GapSeverity.High, GapStanding.Open), (gap.Id, gap.Severity, gap.Standing));
        Assert.Equal($"“Pay” matters to customers (importance 5 of 5), but satisfies them less (satisfaction 2 of 5); {outlook}. Customers expect: “One tap”.", gap.Message);
        Assert.Equal(["importance now: 5 of 5", "satisfaction now: 2 of 5", "distance: 3 steps"], gap.Numbers.Select(number => $"{number.Name}: {number}"));
    }

    [Fact]
    public void What_is_to_matter_less_is_planned()
        => Assert.Equal(GapStanding.Planned, GapsOf.Single(Kind, "touchpoints: { pay: { importance: 5, satisfaction: 2 } }", "touchpoints: { pay: { importance: 3, satisfaction: 2 } }").Standing);

    [Theory]
    [InlineData("importance: 5, satisfaction: 2", "satisfaction: 4")]
    [InlineData("importance: 4, satisfaction: 3", "satisfaction: 3")]
    [InlineData("importance: 5", "satisfaction: 1")]
    [InlineData("satisfaction: 1", "importance: 5")]
    public void What_satisfies_enough_in_future_or_is_unknown_is_none(string now, string then)
        => Assert.Empty(GapsOf.Ids(Kind, $"touchpoints: {{ pay: {{ {now} }} }}", $"touchpoints: {{ pay: {{ {then} }} }}"));
}
