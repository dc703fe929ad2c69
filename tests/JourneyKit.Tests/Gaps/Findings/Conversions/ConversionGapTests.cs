using JourneyKit.Gaps;
using JourneyKit.Tests.Gaps.Conversions;
using JourneyKit.Tests.Support;

namespace JourneyKit.Tests.Gaps.Findings.Conversions;

public sealed class ConversionGapTests
{
    [Fact]
    public void What_fewer_reach_than_should_is_planned_with_what_it_is_worth_and_where_it_comes_from()
    {
        var gap = GapsOf.Single("conversion-below-target", "currency: EUR\n" + Stated(50, 40), "currency: EUR\n" + Stated(60, 50));
        Assert.Equal("conversion-below-target:order", gap.Id);
        Assert.Equal((GapSeverity.Medium, GapStanding.Planned), (gap.Severity, gap.Standing));
        Assert.Equal("30% of all journeys should reach “Order”; today 20% do. That is 10 percentage points more, about 100 a month, worth about 2,000 EUR. It comes from “Form” (+5.5) and “Start” (+4.5).", gap.Message);
        Assert.Null(gap.Advice);
        Assert.Equal(["form 50%", "form 60%"], gap.Numbers.Single(number => number.Name == "from “Start”").Inputs.Select(input => input.Value));
        Assert.Equal(["/conversions/order", "/conversions/order"], gap.Elements.Select(element => element.Path.ToString()));
    }

    [Fact]
    public void What_is_missing_to_see_its_worth_is_advised()
        => Assert.StartsWith("To see what that is worth, find out how many journeys begin in a month", GapsOf.Single("conversion-below-target", Stated(50, 40, "entry: 100%"), Stated(60, 50, "entry: 100%")).Advice, StringComparison.Ordinal);

    [Fact]
    public void What_works_against_it_is_named()
        => Assert.Contains("comes from “Form” (+18); “Start” works against it (−6).", GapsOf.Single("conversion-below-target", Stated(50, 40), Stated(40, 80)).Message, StringComparison.Ordinal);

    [Fact]
    public void What_nobody_reaches_today_is_critical()
    {
        var gap = GapsOf.Single("conversion-below-target", Stated(50, 0), Stated(50, 40));
        Assert.Equal(GapSeverity.Critical, gap.Severity);
        Assert.StartsWith("20% of all journeys should reach “Order”; today no journey gets there.", gap.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_it_is_not_known_where_all_begin_the_most_of_today_is_compared()
    {
        Assert.StartsWith("30% of all journeys should reach “Order”; today at most 28% do.", GapsOf.Single("conversion-below-target", Stated(50, 40, "entry: 90%"), Stated(60, 50)).Message, StringComparison.Ordinal);
        Assert.Empty(GapsOf.Ids("conversion-below-target", Stated(50, 40, "entry: 80%"), Stated(60, 50)));
    }

    [Theory]
    [InlineData(50, 40)]
    [InlineData(40, 40)]
    public void What_is_as_good_or_better_today_is_none(int toForm, int toDone)
        => Assert.Empty(GapsOf.Ids("conversion-below-target", Stated(50, 40), Stated(toForm, toDone)));

    [Fact]
    public void Where_most_shares_are_assumed_only_that_is_said()
    {
        const string Before = FunnelText.Conversion + "touchpoints: { start: { next: [form, done] }, form: { next: [done, away] }, away: { exit: true }, done: { } }";
        var report = GapsOf.Pair(Before, Before.Replace("[done, away]", "[away]", StringComparison.Ordinal));
        var gap = Assert.Single(report.Gaps, gap => gap.Kind.Group == GapGroup.Conversion);
        Assert.Equal(("conversion-assumed:order", GapStanding.Unclear, GapSeverity.Medium), (gap.Id, gap.Standing, gap.Severity));
        Assert.Equal("By the maps 75% of all journeys reach “Order” today and 50% in future, but most of the shares behind that are assumed: 5 shares of 5 today and 3 shares of 3 in future.", gap.Message);
        Assert.DoesNotContain(report.Gaps, gap => gap.Kind.Name == "conversion-worse");
    }

    [Fact]
    public void Stated_shares_are_no_guess() => Assert.Empty(GapsOf.Ids("conversion-assumed", Stated(50, 40), Stated(60, 50)));

    [Fact]
    public void What_nobody_can_reach_any_more_is_a_regression()
    {
        var gap = GapsOf.Single("conversion-unreachable", Stated(50, 40), Stated(50, 0));
        Assert.Equal(("conversion-unreachable:order", GapSeverity.Critical, GapStanding.Regression), (gap.Id, gap.Severity, gap.Standing));
        Assert.Equal("In the future map no journey reaches “Order”: no way that anybody takes leads there. Today 20% of all journeys do.", gap.Message);
        Assert.Empty(GapsOf.Ids("conversion-worse", Stated(50, 40), Stated(50, 0)));
    }

    [Fact]
    public void What_nobody_reaches_in_either_map_is_open()
        => Assert.Equal(GapStanding.Open, GapsOf.Single("conversion-unreachable", Stated(50, 0), Stated(60, 0)).Standing);

    [Fact]
    public void What_somebody_reaches_or_a_map_without_flow_is_not_unreachable()
    {
        Assert.Empty(GapsOf.Ids("conversion-unreachable", Stated(50, 0), Stated(50, 1)));
        Assert.Empty(GapsOf.Ids("conversion-unreachable", Stated(50, 40), "conversions: { order: { at: done } }\ntouchpoints: { done: { } }"));
    }

    [Fact]
    public void A_way_that_needs_more_today_than_it_should_is_a_gap()
    {
        const string Before = FunnelText.Conversion + "touchpoints: { start: { entry: 100%, effort: 2, next: { form: 50% } }, form: { effort: 4, next: { check: 50% } }, check: { effort: 3, next: { done: 50% } }, done: { effort: 1 } }";
        const string After = FunnelText.Conversion + "touchpoints: { start: { entry: 100%, effort: 2, next: { form: 50% } }, form: { effort: 2, next: { done: 25% } }, done: { effort: 1 } }";
        var gap = GapsOf.Single("journey-longer-than-planned", Before, After);
        Assert.Equal(("journey-longer-than-planned:order", GapSeverity.High, GapStanding.Planned), (gap.Id, gap.Severity, gap.Standing));
        Assert.Equal("Who reaches “Order” needs on average 4 touches today and 3 in future; an effort of 10 in all today and 5 in future (each touch 1 to 5, 5 is hardest).", gap.Message);
        Assert.Equal(["touches now", "touches to be", "effort now", "effort to be"], gap.Numbers.Select(number => number.Name));
        var regression = GapsOf.Single("journey-longer", After, Before);
        Assert.Equal((GapSeverity.High, GapStanding.Regression), (regression.Severity, regression.Standing));
        Assert.Empty(GapsOf.Ids("journey-longer-than-planned", After, Before));
        Assert.Empty(GapsOf.Ids("journey-longer", Before, After));
    }

    [Fact]
    public void Who_gives_up_earlier_makes_no_journey_shorter()
        => Assert.Empty(GapsOf.Ids("journey-longer", Stated(50, 40), Stated(90, 90)));

    private static string Stated(int toForm, int toDone, string start = "entry: 100%, volume: 1000") => FunnelText.Of(toForm, toDone, start);

    [Fact]
    public void Journeys_that_end_at_an_exit_on_purpose_are_told_apart()
        => Assert.EndsWith(
            " 40% of all journeys end at “Info”, an exit, on purpose: decide whether they should count.",
            GapsOf.Pair("touchpoints: { a: { next: { pay: 80%, info: 20% } }, pay: {}, info: {} }\nconversions: { order: { at: pay } }", "touchpoints: { a: { next: { pay: 60%, info: 40% } }, pay: {}, info: { exit: true } }\nconversions: { order: { at: pay } }").Gaps["conversion-worse:order"]!.Message,
            StringComparison.Ordinal);
}
