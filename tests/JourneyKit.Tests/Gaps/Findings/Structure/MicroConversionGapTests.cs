using JourneyKit.Gaps;
using JourneyKit.Tests.Support;

namespace JourneyKit.Tests.Gaps.Findings.Structure;

public sealed class MicroConversionGapTests
{
    private const string Missing = "micro-conversion-missing";
    private const string Below = "micro-conversion-below-target";

    [Fact]
    public void A_step_that_only_the_future_counts_is_missing()
    {
        var gap = GapsOf.Single(Missing, "touchpoints: [basket]", "conversions: { order: { at: basket } }\ntouchpoints: { basket: { microConversions: { picks-slot: { contributesTo: order, kind: milestone, target: 80% } } } }");
        Assert.Equal(("micro-conversion-missing:basket:picks-slot", GapSeverity.Medium, GapStanding.Planned), (gap.Id, gap.Severity, gap.Standing));
        Assert.Equal("“Picks slot” at “Basket”, a step toward “Order”, is to be counted in future and is not in the map of today. In future it should be 80% of those who are there.", gap.Message);
        Assert.Equal("share to be: 80%", $"{gap.Numbers[0].Name}: {gap.Numbers[0]}");
    }

    [Fact]
    public void A_step_without_a_rate_today_is_missing_where_the_future_asks_for_one()
        => Assert.Equal(
            "How many do “Picks slot” at “Basket” is not known today. In future it should be 80% of those who are there.",
            GapsOf.Single(Missing, "touchpoints: { basket: { microConversions: [picks-slot] } }", "touchpoints: { basket: { microConversions: { picks-slot: { target: 80% } } } }").Message);

    [Fact]
    public void Stages_before_the_conversion_without_a_step_are_one_gap()
    {
        const string Map = "stages: [look, fill, pay]\nconversions: { order: { at: paid } }\ntouchpoints: { search: { stage: look }, basket: { stage: fill }, paid: { stage: pay } }";
        var gap = GapsOf.Single(Missing, "conversions: { order: { at: paid } }\ntouchpoints: [paid]", Map);
        Assert.Empty(GapsOf.Ids(Missing, Map, Map));
        Assert.Equal((Missing, GapSeverity.Low, GapStanding.Open), (gap.Id, gap.Severity, gap.Standing));
        Assert.Equal("In “Look” and “Fill” the future map counts no small step toward a conversion, so nobody will see there who is on the way and who is lost.", gap.Message);
    }

    [Theory]
    [InlineData("touchpoints: { basket: { microConversions: { picks-slot: { rate: 50% } } } }", "touchpoints: { basket: { microConversions: { picks-slot: { target: 80% } } } }")]
    [InlineData("touchpoints: { basket: { microConversions: [picks-slot] } }", "touchpoints: { basket: { microConversions: [picks-slot] } }")]
    [InlineData("touchpoints: [paid]", "stages: [pay]\nconversions: { order: { at: paid } }\ntouchpoints: { paid: { stage: pay } }")]
    public void What_is_counted_or_not_asked_for_is_none(string now, string then) => Assert.Empty(GapsOf.Ids(Missing, now, then));

    [Fact]
    public void Too_few_take_a_step()
    {
        var gap = GapsOf.Single(Below, "touchpoints: { basket: { microConversions: { picks-slot: { kind: milestone, rate: 50% } } } }", "touchpoints: { basket: { microConversions: { picks-slot: { kind: milestone, target: 80% } } } }");
        Assert.Equal(("micro-conversion-below-target:picks-slot", GapSeverity.High, GapStanding.Planned), (gap.Id, gap.Severity, gap.Standing));
        Assert.Equal("“Picks slot” is done by 50% of those at “Basket” today; it should be 80%.", gap.Message);
        Assert.Equal(["share today: 50%", "share to be: 80%", "distance: 30 percentage points"], gap.Numbers.Select(number => $"{number.Name}: {number}"));
    }

    [Fact]
    public void A_target_of_today_is_open_where_the_future_asks_for_nothing()
        => Assert.Equal((GapSeverity.Low, GapStanding.Open), (GapsOf.Single(Below, "touchpoints: { basket: { microConversions: { picks-slot: { rate: 70%, target: 80% } } } }", "touchpoints: { basket: { microConversions: [picks-slot] } }").Severity, GapsOf.Single(Below, "touchpoints: { basket: { microConversions: { picks-slot: { rate: 70%, target: 80% } } } }", "touchpoints: { basket: { microConversions: [picks-slot] } }").Standing));

    [Theory]
    [InlineData("{ rate: 80% }", "{ target: 80% }")]
    [InlineData("{ rate: 90% }", "{ target: 80% }")]
    [InlineData("{ target: 90% }", "{ target: 80% }")]
    [InlineData("{ rate: 50% }", "{}")]
    public void What_is_reached_or_unknown_is_none(string now, string then)
        => Assert.Empty(GapsOf.Ids(Below, $"touchpoints: {{ basket: {{ microConversions: {{ picks-slot: {now} }} }} }}", $"touchpoints: {{ basket: {{ microConversions: {{ picks-slot: {then} }} }} }}"));
}
