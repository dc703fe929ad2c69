using JourneyKit.Gaps;
using JourneyKit.Tests.Support;

namespace JourneyKit.Tests.Gaps.Findings.Regressions;

public sealed class StepLossTests
{
    private const string Lost = "micro-conversion-lost";
    private const string Goal = "conversions: { order: { at: done } }\n";

    [Fact]
    public void A_step_that_is_no_longer_counted_is_lost()
    {
        var gap = GapsOf.Single(Lost, Map("microConversions: { signs-up: { contributesTo: order, rate: 3%, target: 6% } }"), Map(""));
        Assert.Equal(("micro-conversion-lost:landing:signs-up", GapSeverity.Medium, GapStanding.Regression), (gap.Id, gap.Severity, gap.Standing));
        Assert.Equal("At “Landing” the step “Signs up” toward “Order” is counted today (3% do it; it should be 6%); in the future map it is gone. No reason is given.", gap.Message);
        Assert.Equal(["rate today: 3% of those at the touchpoint", "target: 6% of those at the touchpoint"], gap.Numbers.Select(number => $"{number.Name}: {number}"));
    }

    [Theory]
    [InlineData("{ rate: 3% }", GapSeverity.Low)]
    [InlineData("{ kind: secondary }", GapSeverity.Low)]
    [InlineData("{ kind: milestone }", GapSeverity.Medium)]
    [InlineData("{ target: 6% }", GapSeverity.Medium)]
    public void A_milestone_or_a_target_makes_it_worse(string step, GapSeverity severity) => Assert.Equal(severity, GapsOf.Single(Lost, Map($"microConversions: {{ signs-up: {step} }}"), Map("")).Severity);

    [Fact]
    public void A_reason_takes_one_off()
        => Assert.Equal(GapSeverity.Low, GapsOf.Single(Lost, Map("microConversions: { signs-up: { target: 6% } }, painPoints: [slow]"), Map("because: [slow]")).Severity);

    [Fact]
    public void A_new_step_at_the_same_place_is_asked_about()
    {
        var gap = GapsOf.Single(Lost, Map("microConversions: { signs-up: { contributesTo: order, target: 6% } }"), Map("microConversions: { joins: order }"));
        Assert.Equal((GapSeverity.Low, GapStanding.Unclear), (gap.Severity, gap.Standing));
        Assert.EndsWith("“Joins” is new there: is that the same step by another name?", gap.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("microConversions: [signs-up]", "microConversions: [signs-up]")]
    [InlineData("", "microConversions: [signs-up]")]
    [InlineData("microConversions: [signs-up], personas: []", "")]
    public void What_is_still_counted_or_never_was_is_none(string now, string then) => Assert.Empty(GapsOf.Ids(Lost, Map(now), Map(then)));

    [Fact]
    public void A_step_that_moves_or_goes_with_its_touchpoint_or_its_goal_is_none()
    {
        var now = Map("microConversions: { signs-up: order }");
        Assert.Empty(GapsOf.Ids(Lost, now, Goal + "touchpoints: { landing: {}, done: { microConversions: { signs-up: order } } }"));
        Assert.Empty(GapsOf.Ids(Lost, now, Goal + "touchpoints: { done: {} }"));
        Assert.Empty(GapsOf.Ids(Lost, now, "touchpoints: { landing: {}, done: {} }"));
        Assert.Single(GapsOf.Ids(Lost, now, "conversions: { sale: { at: done, replaces: [order] } }\ntouchpoints: { landing: {}, done: {} }"));
    }

    [Fact]
    public void A_prompt_that_nothing_takes_up_is_lost()
    {
        var gap = GapsOf.Single("prompt-lost", Map("prompt: Sign up"), Map("next: [done]"));
        Assert.Equal(("prompt-lost:landing", GapSeverity.Medium, GapStanding.Regression), (gap.Id, gap.Severity, gap.Standing));
        Assert.Equal("“Landing” asks customers for the next step today (“Sign up”); in the future map nothing does. No reason is given.", gap.Message);
        Assert.Equal(GapSeverity.Low, GapsOf.Single("prompt-lost", Map("prompt: Sign up"), Map("")).Severity);
    }

    [Theory]
    [InlineData("prompt: Sign up", "prompt: Join")]
    [InlineData("", "prompt: Join")]
    [InlineData("", "")]
    [InlineData("prompt: Sign up, personas: []", "")]
    public void A_prompt_that_stays_changes_or_was_never_there_is_none(string now, string then) => Assert.Empty(GapsOf.Ids("prompt-lost", Map(now), Map(then)));

    [Fact]
    public void A_part_of_a_split_that_asks_is_enough_and_what_is_gone_is_said_elsewhere()
    {
        Assert.Empty(GapsOf.Ids("prompt-lost", Map("prompt: Sign up"), Goal + "touchpoints: { one: { replaces: [landing] }, two: { replaces: [landing], prompt: Join }, done: {} }"));
        Assert.Empty(GapsOf.Ids("prompt-lost", Map("prompt: Sign up"), Goal + "touchpoints: { done: {} }"));
    }

    private static string Map(string landing) => Goal + $"touchpoints: {{ landing: {{ {landing} }}, done: {{}} }}";

    [Fact]
    public void Where_nobody_but_the_customer_takes_part_nobody_asks_for_the_next_step()
        => Assert.Empty(GapsOf.Ids("prompt-lost", Map("kind: action, prompt: The machine stops"), Map("kind: action")));

    [Fact]
    public void More_touches_because_a_touchpoint_is_split_are_no_longer_journey_of_their_own()
    {
        const string Now = "conversions: { order: { at: done } }\ntouchpoints: { form: { entry: true, next: { done: 60% } }, done: {} }";
        Assert.Empty(GapsOf.Ids("journey-longer", Now, "conversions: { order: { at: done } }\ntouchpoints: { slot: { entry: true, replaces: [form], next: { data: 80% } }, data: { replaces: [form], next: { done: 80% } }, done: {} }"));
        Assert.Equal(
            "Who reaches “Order” needs on average 2 touches today and 4 in future, 1 of these because touchpoints are split.",
            GapsOf.Single("journey-longer", Now, "conversions: { order: { at: done } }\ntouchpoints: { slot: { entry: true, replaces: [form], next: { data: 80% } }, data: { replaces: [form], next: { check: 80% } }, check: { next: { done: 90% } }, done: {} }").Message);
    }
}
