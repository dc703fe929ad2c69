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

    [Fact]
    public void What_customers_in_general_expect_is_not_said_to_be_expected_by_a_persona()
    {
        const string Map = "personas: [dana]\ntouchpoints: { pay: { satisfaction: 4, expectation: One tap., byPersona: { dana: { satisfaction: 2 } } } }";
        var gap = GapsOf.Single(Kind, Map, Map);
        Assert.Equal(("expectation-unmet:pay:dana", GapSeverity.Low), (gap.Id, gap.Severity));
        Assert.Equal("The satisfaction of “Dana” at “Pay” is 2 of 5; the future map leaves it so. What is expected there in general is “One tap”; what this persona expects is not said.", gap.Message);
    }

    [Fact]
    public void What_a_persona_expects_is_said_of_it()
    {
        const string Map = "personas: [dana]\ntouchpoints: { pay: { satisfaction: 4, byPersona: { dana: { satisfaction: 2, expectation: Cash. } } } }";
        var gap = GapsOf.Single(Kind, Map, Map);
        Assert.Equal((GapSeverity.Medium, "“Pay” is not what “Dana” expects"), (gap.Severity, gap.Title));
        Assert.Equal("“Dana” expects “Cash” of “Pay”, and this persona's satisfaction there is 2 of 5; the future map leaves it so.", gap.Message);
    }
}
