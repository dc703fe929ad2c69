using JourneyKit.Gaps;
using JourneyKit.Tests.Support;

namespace JourneyKit.Tests.Gaps.Findings.Organisation;

public sealed class WorkTests
{
    private const string Idle = "next-step-missing";
    private const string Resources = "resources-missing";

    [Fact]
    public void Touchpoints_that_are_to_change_and_nobody_works_on_are_one_gap()
    {
        var gap = GapsOf.Single(
            Idle,
            "touchpoints: { pay: { emotion: -1 }, basket: { effort: 3 }, mail: { emotion: 0 } }",
            "touchpoints: { pay: { emotion: 1 }, basket: { effort: 1 }, mail: { emotion: 0, doing: Reads it. }, tracking: {} }\ninitiatives: { wallets: { touchpoints: [pay] } }");
        Assert.Equal((Idle, GapSeverity.Medium, GapStanding.Open), (gap.Id, gap.Severity, gap.Standing));
        Assert.Equal("No initiative works on “Basket” and “Tracking”, which are new or to be better in future: 2 of the 3 touchpoints that are to change.", gap.Message);
    }

    [Theory]
    [InlineData("pay: { emotion: 1 }")]
    [InlineData("pay: { emotion: -1, doing: Pays. }")]
    [InlineData("pay: { emotion: 2, control: external }")]
    [InlineData("buy: { emotion: 2, replaces: [pay] }")]
    public void What_is_the_same_worked_on_or_in_other_hands_is_none(string then)
        => Assert.Empty(GapsOf.Ids(Idle, $"touchpoints: {{ pay: {{ emotion: {(then.Contains("emotion: 1", StringComparison.Ordinal) ? 1 : -1)} }} }}", $"touchpoints: {{ {then} }}" + (then.StartsWith("buy", StringComparison.Ordinal) ? "\ninitiatives: { wallets: { touchpoints: [pay] } }" : "")));

    [Fact]
    public void Initiatives_that_nobody_estimated_are_one_gap()
    {
        var gap = GapsOf.Single(Resources, "touchpoints: [pay]", "initiatives: { wallets: { status: planned }, bot: {}, slots: { effort: 5 }, old: { status: done } }");
        Assert.Equal((Resources, GapSeverity.Medium, GapStanding.Open), (gap.Id, gap.Severity, gap.Standing));
        Assert.Equal("“Wallets” and “Bot” say neither how much work they are nor what they cost: 2 of the 3 initiatives that are not done.", gap.Message);
    }

    [Theory]
    [InlineData("effort: 5")]
    [InlineData("cost: 5000")]
    [InlineData("status: dropped")]
    [InlineData("status: done")]
    public void What_is_estimated_or_over_is_none(string initiative) => Assert.Empty(GapsOf.Ids(Resources, "touchpoints: [pay]", $"currency: EUR\ninitiatives: {{ wallets: {{ {initiative} }} }}"));

    [Fact]
    public void Whoever_closes_a_pain_point_works_on_its_touchpoint()
    {
        const string Now = "touchpoints: { call: { emotion: -1, painPoints: { late: { severity: 4 } } } }";
        const string Then = "touchpoints: { call: { emotion: 0, painPoints: { late: { severity: 3 } } } }";
        Assert.Single(GapsOf.Ids(Idle, Now, Then));
        Assert.Empty(GapsOf.Ids(Idle, Now, Then + "\ninitiatives: { alerts: { resolves: [late] } }"));
        Assert.Single(GapsOf.Ids(Idle, Now, Then + "\ninitiatives: { alerts: { resolves: [late], status: dropped } }"));
    }

    [Theory]
    [InlineData("emotion: 0, channel: mail", "No initiative works on “Review”, which is to change in future.")]
    [InlineData("emotion: 2, channel: mail", "No initiative works on “Review”, which is to be better in future.")]
    public void What_gets_worse_is_not_to_be_better(string then, string message)
        => Assert.Equal(message, GapsOf.Single(Idle, "channels: [shop, mail]\ntouchpoints: { review: { emotion: 1, channel: shop } }", $"channels: [shop, mail]\ntouchpoints: {{ review: {{ {then} }} }}").Message);
}
