namespace JourneyKit.Tests.Validation.Rules.Flow;

/// <summary>What shares say: the rules JK2018 to JK2020 and JK2022.</summary>
public sealed class ShareRulesTests
{
    [Theory]
    [InlineData("next: { b: 71% }")]
    [InlineData("next: { b: 20%, c: {} }")]
    [InlineData("next: { b: 20% }, exit: true")]
    [InlineData("next: { b: 20% }, control: external")]
    [InlineData("next: { b: 20% }, painPoints: { slow: Takes ages. }")]
    public void Few_intended_foreign_and_explained_drop_offs_are_left_alone(string touchpoint)
        => Assert.Empty(RuleFindings.Of("JK2018", $"touchpoints:\n  a: {{ entry: true, {touchpoint} }}\n  b: {{ exit: true }}\n  c: {{ exit: true }}"));

    [Fact]
    public void Who_has_converted_may_leave_where_an_exit_says_so()
    {
        const string Map = "conversions: { order: { at: a } }\ntouchpoints:\n  a: { next: { b: 20% } }\n  b: { exit: true }";
        Assert.Equal(
            ["/touchpoints/a: 80% of those at `a`, where they reach `order`, leave and count as drop-off. Say `exit: true` if they may leave there, or record what keeps them from going on."],
            RuleFindings.Lines("JK2018", Map));
        Assert.Empty(RuleFindings.Of("JK2018", Map.Replace("a: { next", "a: { exit: true, next", StringComparison.Ordinal)));
        Assert.Empty(RuleFindings.Of("JK2018", "conversions: { order: { at: a } }\ntouchpoints:\n  b: { next: { a: 100% } }\n  a: {}"));
    }

    [Fact]
    public void The_share_that_is_lost_is_said()
        => Assert.Equal(
            ["/touchpoints/a: 69.5% of those at `a` drop off there, and no pain point says why. Record what makes them leave, or say `exit: true` if they should."],
            RuleFindings.Lines("JK2018", "touchpoints:\n  a: { next: { b: 20%, c: 10.5% } }\n  b: { exit: true }\n  c: { exit: true }"));

    [Fact]
    public void A_share_that_was_computed_is_told_to_a_tenth()
        => Assert.StartsWith("33.3% of those", Assert.Single(RuleFindings.Of("JK2018", "touchpoints:\n  a: { next: { b: 66.6667% } }\n  b: { exit: true }")).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("33.3%", "33.3%", "33.3%")]
    [InlineData("60%", "true", "10%")]
    [InlineData("50%", "50%", "0%")]
    public void Entries_that_make_the_whole_but_for_rounding_leave_nothing_open(string a, string b, string c)
        => Assert.Empty(RuleFindings.Of("JK2019", $"touchpoints:\n  a: {{ entry: {a}, next: [d] }}\n  b: {{ entry: {b}, next: [d] }}\n  c: {{ entry: {c}, next: [d] }}\n  d: {{ exit: true }}"));

    [Fact]
    public void What_entries_leave_open_is_said_at_the_last()
        => Assert.Equal(
            ["/touchpoints/b/entry: The entries make 85%: where the other 15% of the journeys begin is not known. Add the entry that is missing, or say `entry: true` where the rest begins."],
            RuleFindings.Lines("JK2019", "touchpoints:\n  a: { entry: 60%, next: [c] }\n  b: { entry: 25%, next: [c] }\n  c: { exit: true }"));

    [Fact]
    public void An_exit_that_shares_the_rest_is_taken()
        => Assert.Empty(RuleFindings.Of("JK2020", "touchpoints:\n  a: { exit: true, next: { b: 60%, c: {} } }\n  b: { exit: true }\n  c: { exit: true }"));

    [Fact]
    public void A_bottleneck_is_named_once_for_all_its_conversions()
        => Assert.Equal(
            ["/touchpoints/pay: Every path to `order` passes `pay`, where the emotion is -2 on a scale from -2 to 2. Begin there, or open a way around it."],
            RuleFindings.Lines("JK2022", Bottleneck("")));

    [Theory]
    [InlineData("opportunities: { one-tap: { touchpoints: [pay] } }", 0)]
    [InlineData("opportunities: { one-tap: { touchpoints: [pay], status: rejected } }", 1)]
    [InlineData("initiatives: { one-tap: { resolves: [slow] } }", 0)]
    public void A_bottleneck_that_somebody_works_on_is_left_to_them(string plan, int findings)
        => Assert.Equal(findings, RuleFindings.Of("JK2022", Bottleneck(plan)).Count);

    private static string Bottleneck(string plan) => $$"""
        conversions: { order: { at: done }, praise: { at: tell } }
        {{plan}}
        touchpoints:
          shop: { entry: true, next: [pay] }
          pay: { emotion: -2, next: [done], painPoints: { slow: { severity: 2 } } }
          done: { next: [tell] }
          tell: { exit: true }
        """;
}
