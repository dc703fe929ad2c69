using JourneyKit.Graphs;
using JourneyKit.Graphs.Chain;
using JourneyKit.Model;
using JourneyKit.Tests.Support;

namespace JourneyKit.Tests.Graphs.Chain;

/// <summary>Maps worked out by hand.</summary>
public sealed class ConversionChainTests
{
    private const double Exact = 1e-14;

    [Fact]
    public void Shares_along_a_line_multiply()
    {
        var chain = Of("""
              basket: { entry: true, next: { pay: 68% } }
              pay: { next: { confirmation: 81% } }
              confirmation: { exit: true }
            """);

        var order = chain.To("order")!;
        Assert.Equal(0.5508, order.Probability!.Value, Exact);
        Assert.Equal(order.Probability, order.UpperBound);
        Assert.Equal(0.5508, Assert.Single(order.Entries).Probability, Exact);
        Assert.All(order.TouchpointRemovals, removal => Assert.Equal(1, removal.Effect!.Value, Exact));
        Assert.Equal([1, 0.68, 0.5508], chain.Touchpoints.Select(touchpoint => Math.Round(touchpoint.Visits!.Value, 14)));
        Assert.Equal([(JourneyEnd?)JourneyEnd.DropOff, JourneyEnd.DropOff, JourneyEnd.Exit], chain.Touchpoints.Select(touchpoint => touchpoint.End));
        Assert.Equal([0.32, 0.1292, 0], chain.Touchpoints.Select(touchpoint => Math.Round(touchpoint.DropOff, 14)));
        Assert.Equal(1 + 0.68 + 0.5508, chain.Touches!.Steps, Exact);
        Assert.Equal(
            [("basket", null, 0.5508, SensitivityVariant.ToLeaving), ("basket", "pay", 0.81, SensitivityVariant.FromLeaving), ("pay", "confirmation", 0.68, SensitivityVariant.FromLeaving)],
            order.Sensitivities.Select(s => (s.Touchpoint.Value, s.To?.Value, Math.Round(s.Derivative, 14), s.Variant)));
    }

    [Fact]
    public void A_loop_adds_up_to_its_geometric_series()
    {
        // One in five tries again: 7/10 + 1/5 · 7/10 + … = 7/8, in 5/4 visits.
        var chain = Of("""
              pay: { entry: true, next: { retry: 20%, confirmation: 70% } }
              retry: { next: { pay: 100% } }
              confirmation: { exit: true }
            """);

        Assert.Equal(7 / 8d, chain.To("order")!.Probability!.Value, Exact);
        Assert.Equal(5 / 4d, chain.Touchpoints[0].Visits!.Value, Exact);
        Assert.Equal(1, chain.Touchpoints[0].Reach!.Value, Exact);
        Assert.Equal(1 / 4d, chain.Touchpoints[1].Visits!.Value, Exact);
        Assert.Equal(1 / 5d, chain.Touchpoints[1].Reach!.Value, Exact);
        Assert.Equal(1 / 8d, chain.Touchpoints[0].DropOff, Exact);

        // Without the retry 7/10 are left of 7/8.
        Assert.Equal(1 / 5d, chain.To("order")!.TouchpointRemovals[1].Effect!.Value, Exact);
    }

    [Fact]
    public void The_worked_example_of_the_page_on_the_flow_is_right()
    {
        var chain = Of("""
              basket: { entry: true, duration: 10m, next: { pay: 68% } }
              pay: { next: { confirmation: 81%, basket: 4% } }
              confirmation: { exit: true }
            """);

        var order = chain.To("order")!;
        Assert.Equal([1.028, 0.699, 0.5662], chain.Touchpoints.Select(touchpoint => Math.Round(touchpoint.Visits!.Value, 4)));
        Assert.Equal(0.68 * 0.81 / 0.9728, order.Probability!.Value, Exact);
        Assert.Equal([0.329, 0.105], chain.Touchpoints.Take(2).Select(touchpoint => Math.Round(touchpoint.DropOff, 3)));
        Assert.Equal([0.86, 0.70], order.Sensitivities.Where(s => s.To?.Value is "pay" or "confirmation").Select(s => Math.Round(s.Derivative, 2)));
        Assert.Equal(TimeSpan.FromSeconds(600 / 0.9728).TotalSeconds, chain.Time!.AtLeast.TotalSeconds, 1e-6);
    }

    [Fact]
    public void A_loop_without_a_way_out_makes_conversions_limits_and_counts_unbounded()
    {
        var chain = Of("""
              basket: { entry: true, next: { bot: 50%, confirmation: 50% } }
              bot: { duration: 5m, effort: 3, next: { menu: 100% } }
              menu: { next: { bot: 100% } }
              confirmation: { exit: true }
            """);

        Assert.Equal(0.5, chain.To("order")!.Probability!.Value, Exact);
        Assert.True(chain.IsUnbounded);
        Assert.Equal(["bot", "menu"], Assert.Single(chain.UnendingLoops).Touchpoints.Select(id => id.Value));
        Assert.Equal(0.5, chain.Unending, Exact);
        Assert.Equal([1d, null, null, 0.5], chain.Touchpoints.Select(touchpoint => touchpoint.Visits));
        Assert.Equal([1d, 0.5, 0.5, 0.5], chain.Touchpoints.Select(touchpoint => touchpoint.Reach));
        Assert.Null(chain.Touches);
        Assert.Null(chain.Time);
        Assert.Null(chain.Effort);
    }

    [Fact]
    public void A_loop_without_a_way_out_that_nobody_comes_to_bounds_nothing()
    {
        var chain = Of("""
              basket: { entry: true, next: { confirmation: 50% } }
              bot: { next: { menu: 100% } }
              menu: { next: { bot: 100% } }
              confirmation: { exit: true }
            """);

        Assert.False(chain.IsUnbounded);
        Assert.Equal(1.5, chain.Touches!.Steps, Exact);
    }

    [Fact]
    public void Where_journeys_begin_unknown_the_probability_has_two_bounds()
    {
        var chain = Of("""
              shop: { entry: 40%, next: { confirmation: 50% } }
              website: { entry: 40%, next: { confirmation: 25% } }
              confirmation: { exit: true }
            """);

        var order = chain.To("order")!;
        Assert.Equal(0.2m, chain.Inputs.UnknownEntryShare);
        Assert.Equal(0.3, order.Probability!.Value, Exact);
        Assert.Equal(0.5, order.UpperBound!.Value, Exact);
        Assert.Equal([0.5, 0.25], order.Entries.Select(entry => entry.Probability));

        // Per journey that is known to begin: 0.3 of 0.8 come to the second step.
        Assert.Equal(1 + (0.3 / 0.8), chain.Touches!.Steps, Exact);
        Assert.Equal(SensitivityVariant.FromLeaving, order.Sensitivities[0].Variant);
    }

    [Fact]
    public void What_is_unknown_is_counted_and_never_nothing()
    {
        var chain = Of("""
              basket: { entry: true, duration: 10m, effort: 2, next: { pay: { share: 50%, wait: 1h } } }
              pay: { kind: action, next: { confirmation: 100% } }
              confirmation: { exit: true, effort: 4 }
              never: { duration: 5d }
            """);

        var time = chain.Time!;
        Assert.Equal(TimeSpan.FromMinutes(40), time.AtLeast);
        Assert.Equal(new Coverage(1, 3), time.Durations);
        Assert.Equal(new Coverage(1, 2), time.Waits);
        Assert.False(time.IsComplete);
        var effort = chain.Effort!;
        Assert.Equal(4, effort.AtLeast, Exact);
        Assert.Equal(4 / 1.5, effort.Mean!.Value, Exact);
        Assert.Equal(new Coverage(2, 3), effort.Touchpoints);
        Assert.Equal(1.5, chain.Touches!.Touches, Exact);
        Assert.Equal(2, chain.Touches.Steps, Exact);
    }

    [Fact]
    public void Ends_are_told_apart()
    {
        var chain = Of("""
              start: { entry: true, next: { lost: 30%, left: 20%, confirmation: 40% } }
              lost: {}
              left: { exit: true }
              confirmation: {}
            """);

        Assert.Equal([JourneyEnd.DropOff, JourneyEnd.DeadEnd, JourneyEnd.Exit, JourneyEnd.Conversion], chain.Touchpoints.Select(touchpoint => touchpoint.End!.Value));
        Assert.Equal([0.1, 0.3, 0.2, 0.4], chain.Touchpoints.Select(touchpoint => Math.Round(touchpoint.Ending, 14)));
        Assert.Equal([0.1, 0, 0, 0], chain.Touchpoints.Select(touchpoint => Math.Round(touchpoint.DropOff, 14)));
    }

    [Fact]
    public void Where_nobody_leaves_a_share_grows_at_the_expense_of_the_others()
    {
        // Unstated shares divide the whole: one half each. A point more for the good way is a point less for the other.
        var chain = Of("""
              start: { entry: true, next: [good, bad] }
              good: { next: { confirmation: 90% } }
              bad: { next: { confirmation: 10% } }
              confirmation: { exit: true }
            """);

        Assert.Equal(2, chain.Inputs.Assumptions.Count(assumption => assumption.To is not null));
        var good = chain.To("order")!.Sensitivities.First(s => s.To == (Id<Touchpoint>)"good");
        Assert.Equal((0.8, SensitivityVariant.FromOthers, true), (Math.Round(good.Derivative, 14), good.Variant, good.IsAssumed));
    }

    [Fact]
    public void A_channel_is_removed_with_all_its_touchpoints()
    {
        var chain = Of(
            """
              ad: { channel: advertising, entry: 50%, next: { site: 40% } }
              mail: { channel: email, entry: 50%, next: { site: 80% } }
              site: { channel: website, next: { mail-again: 50%, confirmation: 10% } }
              mail-again: { channel: email, next: { confirmation: 20% } }
              confirmation: { exit: true }
            """,
            "channels: [website, email, advertising, phone]");

        // 6/10 come to the site, 1/5 of them convert, half of these without a second mail; only 2/10 come by the ad.
        var order = chain.To("order")!;
        Assert.Equal(0.12, order.Probability!.Value, Exact);
        Assert.Equal(["website", "email", "advertising"], order.ChannelRemovals.Select(removal => removal.Channel.Value));
        Assert.Equal([1, 1 - (0.02 / 0.12), 0.04 / 0.12], order.ChannelRemovals.Select(removal => removal.Effect!.Value), (left, right) => Math.Abs(left - right) < Exact);
        Assert.Equal([1, 2, 1], order.ChannelRemovals.Select(removal => removal.Touchpoints));
    }

    [Fact]
    public void Where_nobody_converts_there_is_no_removal_effect()
    {
        var order = Of("""
              basket: { entry: true, next: { pay: 68% } }
              pay: { exit: true }
              confirmation: {}
            """).To("order")!;

        Assert.Equal(0, order.Probability);
        Assert.All(order.TouchpointRemovals, removal => Assert.Null(removal.Effect));
        Assert.All(order.ChannelRemovals, removal => Assert.Null(removal.Effect));
    }

    [Fact]
    public void Micro_conversions_stand_beside_the_flow_of_their_touchpoints()
    {
        var chain = Of("""
              basket: { entry: true, next: { pay: 50% }, microConversions: { fills: { contributesTo: order, kind: milestone, rate: 60% } } }
              pay: { next: { confirmation: 80% }, microConversions: { pays: order } }
              confirmation: { next: { thanks: 50% }, microConversions: { opens: order } }
              thanks: { exit: true, microConversions: { smiles: order, wanders: {} } }
            """);

        Assert.Equal([true, true, true, false, null], chain.MicroConversions.Select(micro => micro.IsOnPath));
        Assert.Equal([0.4, 0.8, 1, 0, null], chain.MicroConversions.Select(micro => micro.Converting));
        Assert.Equal([0.5m, 0.8m, 0.5m, 0m, 0m], chain.MicroConversions.Select(micro => micro.GoingOn));
        Assert.Equal([1, 0.5, 0.4, 0.2, 0.2], chain.MicroConversions.Select(micro => micro.Reach!.Value));
        Assert.Equal(Share.FromPercent(60), chain.MicroConversions[0].StatedRate);
    }

    [Fact]
    public void A_persona_has_a_chain_of_her_own()
    {
        var map = Maps.FromYaml(
            """
            personas: [dana, erik]
            conversions: { order: { at: confirmation } }
            touchpoints:
              basket: { entry: true, next: { pay: 40%, phone: { share: 40%, personas: [erik] } } }
              pay: { next: { confirmation: 50% } }
              phone: { personas: [erik], next: { confirmation: 100% } }
              confirmation: { exit: true }
            """);

        var everybody = ConversionChain.Of(JourneyGraph.Of(map));
        var dana = ConversionChain.Of(JourneyGraph.Of(map, "dana"));
        Assert.Equal(0.6, everybody.To("order")!.Probability!.Value, Exact);
        Assert.Equal(0.4, dana.To("order")!.Probability!.Value, Exact);
        Assert.Contains(dana.Inputs.Assumptions, assumption => assumption.Kind == AssumptionKind.ScaledForPersona);
    }

    [Fact]
    public void What_cannot_be_computed_says_so()
    {
        Assert.Equal(ChainOutcome.NoFlow, Of("  confirmation: { entry: true }").Outcome);
        Assert.Equal(ChainOutcome.NoEntry, Of("""
              basket: { next: { confirmation: 68% } }
              confirmation: { next: { basket: 10% } }
            """).Outcome);
    }

    [Fact]
    public void A_conversion_without_a_place_is_said_to_have_none()
    {
        var map = Maps.FromYaml("""
            conversions: [order]
            touchpoints: { basket: { next: { pay: 20% } }, pay: {} }
            """);
        var chain = ConversionChain.Of(JourneyGraph.Of(map));
        Assert.Equal(["order"], chain.ConversionsWithoutPlace.Select(id => id.Value));
        Assert.Null(chain.To("order"));
    }

    private static ConversionChain Of(string touchpoints, string more = "channels: [website]")
        => ConversionChain.Of(JourneyGraph.Of(Maps.FromYaml($"{more}\nconversions: {{ order: {{ at: confirmation }} }}\ntouchpoints:\n{touchpoints}\n")));
}
