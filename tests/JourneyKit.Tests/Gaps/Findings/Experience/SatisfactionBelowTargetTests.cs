using JourneyKit.Gaps;
using JourneyKit.Tests.Support;

namespace JourneyKit.Tests.Gaps.Findings.Experience;

public sealed class SatisfactionBelowTargetTests
{
    private const string Kind = "satisfaction-below-target";

    [Fact]
    public void What_should_satisfy_more_is_a_gap_that_says_what_customers_expect()
    {
        var gap = GapsOf.Single(Kind, "touchpoints: { pay: { satisfaction: 2, expectation: One tap. } }", "touchpoints: { pay: { satisfaction: 4 } }");
        Assert.Equal("satisfaction-below-target:pay", gap.Id);
        Assert.Equal((GapSeverity.Medium, GapStanding.Planned), (gap.Severity, gap.Standing));
        Assert.Equal("Satisfaction with “Pay” is 2 of 5 today and should be 4 of 5. Customers expect: “One tap”.", gap.Message);
        Assert.Equal(["satisfaction now: 2 of 5", "satisfaction to be: 4 of 5", "distance: 2 steps"], gap.Numbers.Select(number => $"{number.Name}: {number}"));
    }

    [Fact]
    public void What_satisfies_well_enough_need_not_say_what_is_expected()
        => Assert.Equal("Satisfaction with “Pay” is 3 of 5 today and should be 4 of 5.", GapsOf.Single(Kind, "touchpoints: { pay: { satisfaction: 3, expectation: One tap. } }", "touchpoints: { pay: { satisfaction: 4 } }").Message);

    [Fact]
    public void A_persona_takes_its_own_value_on_one_side_and_everybodys_on_the_other()
        => Assert.Equal(
            "Satisfaction with “Pay” is 1 of 5 today for “Dana” and should be 4 of 5.",
            GapsOf.Kind(Kind, "personas: [dana]\ntouchpoints: { pay: { satisfaction: 3, byPersona: { dana: { satisfaction: 1 } } } }", "personas: [dana]\ntouchpoints: { pay: { satisfaction: 4 } }")[1].Message);

    [Theory]
    [InlineData("satisfaction: 4", "satisfaction: 4")]
    [InlineData("satisfaction: 5", "satisfaction: 4")]
    [InlineData("emotion: -2", "satisfaction: 4")]
    [InlineData("satisfaction: 1", "desiredEmotion: 2")]
    public void What_satisfies_as_much_or_is_unknown_is_none(string now, string then)
        => Assert.Empty(GapsOf.Ids(Kind, $"touchpoints: {{ pay: {{ {now} }} }}", $"touchpoints: {{ pay: {{ {then} }} }}"));
}
