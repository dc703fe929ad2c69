using System.Globalization;
using JourneyKit.Gaps;
using JourneyKit.Gaps.Conversions;
using JourneyKit.Model;
using JourneyKit.Tests.Support;

namespace JourneyKit.Tests.Gaps.Conversions;

public sealed class ConversionOutlookTests
{
    [Fact]
    public void Probabilities_uplift_and_what_it_is_worth_a_month()
    {
        var outlook = Outlook(FunnelText.Of(50, 40), FunnelText.Of(60, 50));
        Assert.Equal(0.2, outlook.Before.Probability!.Value, 12);
        Assert.Equal(0.3, outlook.After.Probability!.Value, 12);
        Assert.Equal(10, outlook.Uplift!.Value, 10);
        Assert.Equal(["probability now: 20%", "probability to be: 30%", "uplift: 10 percentage points", "journeys a month: 1000", "conversions a month: 100", "value a month: 2000 a month"], outlook.Numbers.Select(number => $"{number.Name}: {number}"));
        Assert.Empty(outlook.Missing);
        Assert.Equal((3, 0), (outlook.Before.Shares, outlook.Before.Assumed));
    }

    [Fact]
    public void Each_change_is_given_what_it_adds_on_the_way()
    {
        // a · b grows from 0.5 · 0.4 to 0.6 · 0.5: each factor adds its growth times the mean of the other.
        var outlook = Outlook(FunnelText.Of(50, 40), FunnelText.Of(60, 50));
        Assert.Equal(["form 5.5", "start 4.5"], outlook.Sources.Select(share => $"{share.After[0]} {Math.Round(share.Points, 9)}"));
        Assert.Equal(0, outlook.Unattributed);
    }

    [Fact]
    public void Nothing_comes_from_anywhere_where_nothing_changes()
    {
        var outlook = Outlook(FunnelText.Of(50, 40), FunnelText.Of(50, 40));
        Assert.Equal(0, outlook.Uplift);
        Assert.Empty(outlook.Sources);
    }

    [Fact]
    public void Where_journeys_begin_is_a_source_of_its_own()
    {
        const string Before = FunnelText.Conversion + "touchpoints: { a: { entry: 50%, next: { done: 10% } }, b: { entry: 50%, next: { done: 30% } }, done: { } }";
        var outlook = Outlook(Before, Before.Replace("a: { entry: 50%", "a: { entry: 20%", StringComparison.Ordinal).Replace("b: { entry: 50%", "b: { entry: 80%", StringComparison.Ordinal));
        var share = Assert.Single(outlook.Sources);
        Assert.Equal(UpliftSource.Entries, share.Source);
        Assert.Equal(6, share.Points, 9);
    }

    [Fact]
    public void What_a_new_touchpoint_brings_is_its_own()
    {
        const string After = FunnelText.Conversion + "touchpoints: { start: { entry: true, next: { form: 50%, chat: 50% } }, form: { next: { done: 40% } }, chat: { next: { done: 80% } }, done: { } }";
        Assert.Equal(["Added  → chat 40"], Sources(FunnelText.Of(50, 40), After));
    }

    [Fact]
    public void What_a_touchpoint_that_is_put_on_a_way_keeps_away_is_its_own()
    {
        // Half of those who come to the form did so before; what leaves at the account is the account's, what leaves less at the start is the start's.
        const string After = FunnelText.Conversion + "touchpoints: { start: { entry: true, next: { account: 60% } }, account: { next: { form: 72% } }, form: { next: { done: 40% } }, done: { } }";
        Assert.Equal(["Added  → account -6.16", "Touchpoint start → start 3.44"], Sources(FunnelText.Of(50, 40), After));
        Assert.Equal(["Removed account →  6.16", "Touchpoint start → start -3.44"], Sources(After, FunnelText.Of(50, 40)));
    }

    [Fact]
    public void Two_touchpoints_put_on_a_way_one_behind_the_other_have_each_what_leaves_there()
    {
        const string After = FunnelText.Conversion + "touchpoints: { start: { entry: true, next: { account: 50% } }, account: { next: { code: 80% } }, code: { next: { form: 100% } }, form: { next: { done: 40% } }, done: { } }";
        Assert.Equal(["Added  → account -4"], Sources(FunnelText.Of(50, 40), After));
    }

    [Fact]
    public void A_touchpoint_that_is_put_on_ways_from_several_places_is_one_source()
    {
        const string Before = FunnelText.Conversion + "touchpoints: { a: { entry: 50%, next: { done: 40% } }, b: { entry: 50%, next: { more: 50% } }, more: { next: { done: 50% } }, done: { } }";
        const string After = FunnelText.Conversion + "touchpoints: { a: { entry: 50%, next: { gate: 40% } }, b: { entry: 50%, next: { gate: 50% } }, gate: { next: { done: 40%, more: 40% } }, more: { next: { done: 50% } }, done: { } }";
        var outlook = Outlook(Before, After);
        Assert.Equal(["Added  → gate -5.5"], Sources(Before, After));
        Assert.Equal(outlook.Uplift!.Value, outlook.Sources.Sum(share => share.Points), 9);
    }

    [Fact]
    public void A_touchpoint_put_before_where_journeys_begin_leaves_the_entries_as_they_were()
    {
        const string After = FunnelText.Conversion + "touchpoints: { ad: { entry: true, next: { start: 70% } }, start: { next: { form: 50% } }, form: { next: { done: 40% } }, done: { } }";
        Assert.Equal(["Added  → ad -6"], Sources(FunnelText.Of(50, 40, start: "entry: 100%"), After));
    }

    [Fact]
    public void A_touchpoint_from_which_customers_come_back_has_only_what_leaves_there()
    {
        const string Before = FunnelText.Conversion + "touchpoints: { start: { entry: true, next: { help: 20%, done: 60% } }, help: { next: { start: 100% } }, done: { } }";
        const string After = FunnelText.Conversion + "touchpoints: { start: { entry: true, next: { done: 60% } }, done: { } }";
        Assert.Equal(["Touchpoint start → start -15"], Sources(Before, After));
        Assert.Equal(["Touchpoint start → start 15"], Sources(After, Before));
    }

    [Fact]
    public void What_takes_the_place_of_a_removed_touchpoint_without_saying_so_is_told_apart_from_it()
    {
        const string Before = FunnelText.Conversion + "touchpoints: { start: { entry: true, next: { paper: 100% } }, paper: { next: { done: 80% } }, done: { } }";
        const string After = FunnelText.Conversion + "touchpoints: { start: { entry: true, next: { app: 100% } }, app: { next: { done: 72% } }, done: { } }";
        Assert.Equal(["Added  → app -25.2", "Removed paper →  17.2"], Sources(Before, After));
    }

    [Fact]
    public void What_depends_on_another_change_is_said_to()
    {
        // Today the shop is the better way; with all that changes the web is, so that fewer who go to the shop are no loss any more.
        const string Before = FunnelText.Conversion + "touchpoints: { start: { entry: true, next: { web: 10%, shop: 90% } }, web: { next: { done: 10% } }, shop: { next: { done: 80% } }, done: { } }";
        const string After = FunnelText.Conversion + "touchpoints: { start: { entry: true, next: { web: 90%, shop: 10% } }, web: { next: { done: 85% } }, shop: { next: { done: 80% } }, done: { } }";
        var outlook = Outlook(Before, After);
        Assert.Equal(["web False", "start True"], outlook.Sources.Select(share => $"{share.After[0]} {share.DependsOnOthers}"));
    }

    [Fact]
    public void What_was_merged_is_one_source()
    {
        const string Before = FunnelText.Conversion + "touchpoints: { start: { entry: true, next: { address: 50% } }, address: { next: { password: 50% } }, password: { next: { done: 50% } }, done: { } }";
        const string After = FunnelText.Conversion + "touchpoints: { start: { entry: true, next: { join: 50% } }, join: { replaces: [address, password], next: { done: 60% } }, done: { } }";
        var outlook = Outlook(Before, After);
        var share = Assert.Single(outlook.Sources);
        Assert.Equal(["address", "password"], share.Before.Select(id => id.Value));
        Assert.Equal(["join"], share.After.Select(id => id.Value));
        Assert.Equal(outlook.Uplift!.Value, share.Points, 9);
    }

    [Fact]
    public void What_was_split_is_one_source_too()
    {
        const string After = FunnelText.Conversion + "touchpoints: { start: { entry: true, next: { form-a: 50% } }, form-a: { replaces: [form], next: { form-b: 90% } }, form-b: { replaces: [form], next: { done: 90% } }, done: { } }";
        var outlook = Outlook(FunnelText.Of(50, 40), After);
        var share = Assert.Single(outlook.Sources);
        Assert.Equal(["form"], share.Before.Select(id => id.Value));
        Assert.Equal(["form-a", "form-b"], share.After.Select(id => id.Value));
        Assert.Equal(20.5, share.Points, 9);
    }

    [Fact]
    public void Steps_that_change_places_are_one_source()
    {
        const string Before = FunnelText.Conversion + "touchpoints: { basket: { entry: 100%, next: { slot: 70% } }, slot: { next: { pay: 60%, basket: 10% } }, pay: { next: { done: 50% } }, done: { } }";
        const string After = FunnelText.Conversion + "touchpoints: { slot: { entry: 100%, next: { basket: 80% } }, basket: { next: { pay: 70%, slot: 5% } }, pay: { next: { done: 50% } }, done: { } }";
        var outlook = Outlook(Before, After);
        var order = Assert.Single(outlook.Sources, share => share.Source == UpliftSource.Order);
        Assert.Equal(["basket", "slot"], order.After.Select(id => id.Value).Order(StringComparer.Ordinal));
        Assert.DoesNotContain(outlook.Sources, share => share.Source == UpliftSource.Touchpoint);
        Assert.Equal(outlook.Uplift!.Value, outlook.Sources.Sum(share => share.Points), 9);
    }

    [Fact]
    public void A_conversion_that_is_counted_elsewhere_is_not_divided()
    {
        var share = Assert.Single(Outlook(FunnelText.Of(50, 40), FunnelText.Of(50, 40, conversion: "conversions: { order: { at: form } }\n")).Sources);
        Assert.Equal((UpliftSource.Place, 30), (share.Source, Math.Round(share.Points, 9)));
    }

    [Fact]
    public void Where_a_loop_gets_a_way_out_nobody_is_given_the_jump()
    {
        const string Before = FunnelText.Conversion + "touchpoints: { start: { entry: 100%, next: { a: 100% } }, a: { next: { b: 100% } }, b: { next: { a: 100% } }, done: { } }";
        var outlook = Outlook(Before, Before.Replace("b: { next: { a: 100% }", "b: { next: { a: 90%, done: 10% }", StringComparison.Ordinal));
        Assert.Equal(100, outlook.Uplift!.Value, 9);
        Assert.Equal(100, outlook.Sources.Sum(share => share.Points) + outlook.Unattributed, 9);
        Assert.True(outlook.Unattributed > 99);
    }

    [Theory]
    [InlineData("conversions: { other: { at: done } }\ntouchpoints: { start: { next: [done] }, done: { } }", ConversionObstacle.NotDefined, null)]
    [InlineData("conversions: { order: { } }\ntouchpoints: { start: { next: [done] }, done: { } }", ConversionObstacle.NotPlaced, null)]
    [InlineData("conversions: { order: { at: done } }\ntouchpoints: { start: { }, done: { } }", ConversionObstacle.NoFlow, null)]
    [InlineData("conversions: { order: { at: done } }\ntouchpoints: { start: { next: [done] }, done: { next: [start] } }", ConversionObstacle.NoEntry, null)]
    [InlineData("conversions: { order: { at: done } }\ntouchpoints: { start: { entry: true, next: { end: 50%, done: 0% } }, end: { exit: true }, done: { } }", ConversionObstacle.Unreachable, 0d)]
    public void What_is_in_the_way_of_a_number_is_said(string future, object obstacle, double? probability)
    {
        var outlook = Outlook(FunnelText.Of(50, 40), future);
        Assert.Equal(((ConversionObstacle)obstacle, probability), (outlook.After.Obstacle!.Value, outlook.After.Probability));
        Assert.Null(outlook.After.Journey);
    }

    [Fact]
    public void Where_it_is_not_known_where_journeys_begin_there_are_bounds_and_no_uplift()
    {
        var outlook = Outlook(FunnelText.Of(50, 40, start: "entry: 90%"), FunnelText.Of(60, 50));
        Assert.Null(outlook.Uplift);
        Assert.Equal((2, 12), (Math.Round(outlook.UpliftAtLeast!.Value, 9), Math.Round(outlook.UpliftAtMost!.Value, 9)));
        Assert.Equal(["where all journeys begin"], outlook.Missing);
        Assert.Empty(outlook.Sources);
    }

    [Theory]
    [InlineData("start: { entry: 40%, volume: 400, next: { done: 10% } }, tip: { entry: true, next: { done: 10% } }, done: { }", 1000)]
    [InlineData("start: { entry: true, volume: 400, next: { done: 10% } }, tip: { entry: true, volume: 300, next: { done: 10% } }, done: { }", 700)]
    [InlineData("start: { entry: true, next: { done: 10% } }, done: { volume: 70 }", 700)]
    [InlineData("start: { entry: true, volume: 400, next: { more: 10% } }, more: { next: { start: 50%, done: 50% } }, done: { }", null)]
    [InlineData("start: { entry: true, next: { done: 10% } }, done: { }", null)]
    public void Journeys_a_month_come_of_the_volumes_that_tell(string touchpoints, int? journeys)
    {
        var map = $"{FunnelText.Conversion}touchpoints: {{ {touchpoints} }}";
        var outlook = Outlook(map, map.Replace("done: 10%", "done: 20%", StringComparison.Ordinal));
        Assert.Equal(journeys, outlook.JourneysPerMonth?.Value.Value);
        Assert.Equal(journeys is null, outlook.Missing.Count == 1);
    }

    [Fact]
    public void A_value_that_differs_is_said_and_the_second_map_s_is_used()
    {
        var outlook = Outlook(FunnelText.Of(50, 40), FunnelText.Of(60, 50, conversion: "currency: EUR\nconversions: { order: { at: done, value: 30 } }\n"));
        Assert.True(outlook.ValuesDiffer);
        Assert.Equal("3000 EUR a month", outlook.MoneyPerMonth!.ToString());
        Assert.Equal(["conversions a month", "value of a conversion", "value of a conversion as the first map has it, not used"], outlook.MoneyPerMonth.Inputs.Select(input => input.Name));
    }

    [Fact]
    public void Two_currencies_are_not_added_up()
    {
        var outlook = Outlook("currency: GBP\n" + FunnelText.Of(50, 40), "currency: EUR\n" + FunnelText.Of(60, 50));
        Assert.Null(outlook.MoneyPerMonth);
        Assert.Equal(["what a conversion is worth: the two maps count in different currencies"], outlook.Missing);
    }

    [Fact]
    public void What_it_costs_to_get_there_is_counted_for_those_who_do()
    {
        const string Map = FunnelText.Conversion + "touchpoints: { start: { entry: true, effort: 1, duration: 1m, next: { form: { share: 50%, wait: 2m } } }, form: { effort: 2, duration: 1m, next: { form-again: { share: 50%, wait: 0s }, done: { share: 40%, wait: 0s } } }, form-again: { kind: action, effort: 3, duration: 5m, next: { form: { share: 100%, wait: 0s } } }, done: { effort: 1, duration: 0s } }";
        var journey = Outlook(Map, Map).Before.Journey!;

        // Who arrives goes round once more with the chance of one half, each time: once on average.
        Assert.Equal(5, journey.Steps, 9);
        Assert.Equal(4, journey.Touches, 9);
        Assert.Equal(9, journey.Effort!.Value, 9);
        Assert.Equal(TimeSpan.FromMinutes(10), journey.Time);
    }

    [Fact]
    public void What_is_unknown_on_the_way_makes_the_least_of_it()
    {
        var journey = Outlook(FunnelText.Of(50, 40, start: "entry: true, duration: 3m, effort: 2"), FunnelText.Of(50, 40)).Before.Journey!;
        Assert.Equal((TimeSpan.FromMinutes(3), 2d), (journey.TimeAtLeast, journey.EffortAtLeast));
        Assert.Equal((null, null), (journey.Time, journey.Effort));
        Assert.Equal("1 of 3, 0 of 2, 1 of 3", $"{journey.Durations.Known} of {journey.Durations.Of}, {journey.Waits.Known} of {journey.Waits.Of}, {journey.Efforts.Known} of {journey.Efforts.Of}");
    }

    private static IEnumerable<string> Sources(string now, string then)
        => Outlook(now, then).Sources.Select(share => string.Create(CultureInfo.InvariantCulture, $"{share.Source} {share.Before.Select(id => id.Value).FirstOrDefault()} → {share.After.Select(id => id.Value).FirstOrDefault()} {Math.Round(share.Points, 6)}"));

    private static ConversionOutlook Outlook(string now, string then) => GapsOf.Pair(now, then).Conversions.Single(outlook => outlook.Id == new Id<Conversion>("order"));
}
