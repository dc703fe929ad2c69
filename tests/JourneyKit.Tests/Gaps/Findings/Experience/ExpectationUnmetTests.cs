using JourneyKit.Gaps;
using JourneyKit.Tests.Support;

namespace JourneyKit.Tests.Gaps.Findings.Experience;

public sealed class ExpectationUnmetTests
{
    private const string Kind = "expectation-unmet";

    [Theory]
    [InlineData("emotion: 1", "does not say what it will be")]
    [InlineData("satisfaction: 1", "leaves it so")]
    [InlineData("satisfaction: 2", "plans 2 of 5")]
    public void What_is_expected_and_not_to_be_had_is_open(string then, string outlook)
    {
        var gap = GapsOf.Single(Kind, "touchpoints: { pay: { satisfaction: 1, expectation: One tap. } }", $"touchpoints: {{ pay: {{ {then} }} }}");
        Assert.Equal(("expectation-unmet:pay", GapSeverity.High, GapStanding.Open), (gap.Id, gap.Severity, gap.Standing));
        Assert.Equal($"Customers expect “One tap” of “Pay”, and their satisfaction there is 1 of 5; the future map {outlook}.", gap.Message);
    }

    [Theory]
    [InlineData("satisfaction: 1, expectation: One tap.", "satisfaction: 3")]
    [InlineData("satisfaction: 3, expectation: One tap.", "emotion: 1")]
    [InlineData("expectation: One tap.", "emotion: 1")]
    [InlineData("satisfaction: 1", "expectation: One tap.")]
    [InlineData("importance: 4, satisfaction: 1, expectation: One tap.", "emotion: 1")]
    public void What_satisfies_or_is_said_by_its_importance_is_none(string now, string then)
        => Assert.Empty(GapsOf.Ids(Kind, $"touchpoints: {{ pay: {{ {now} }} }}", $"touchpoints: {{ pay: {{ {then} }} }}"));
}
