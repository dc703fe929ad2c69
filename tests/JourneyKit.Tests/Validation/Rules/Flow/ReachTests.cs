namespace JourneyKit.Tests.Validation.Rules.Flow;

/// <summary>Where the flow stops, and what it does not reach: the rules JK2006 to JK2008 and JK2010.</summary>
public sealed class ReachTests
{
    [Theory]
    [InlineData("a: { next: [b] }\n  b: {}")]
    [InlineData("a: {}\n  b: {}")]
    public void The_one_end_of_a_map_that_says_nothing_of_ends_is_none_too_few(string touchpoints)
        => Assert.Empty(RuleFindings.Of("JK2006", $"touchpoints:\n  {touchpoints}"));

    [Fact]
    public void Where_a_conversion_happens_a_journey_may_end()
        => Assert.Empty(RuleFindings.Of("JK2006", """
            conversions: { order: { at: b } }
            touchpoints:
              a: { next: [b] }
              b: {}
            """));

    [Fact]
    public void Where_nobody_comes_nobody_is_stuck()
    {
        const string Map = """
            touchpoints:
              a: { entry: true, next: [b] }
              b: { exit: true }
              left-over: {}
            """;
        Assert.Empty(RuleFindings.Of("JK2006", Map));
        Assert.Equal(["/touchpoints/left-over: No journey reaches `left-over`. Say from where customers come, or `entry` if journeys begin there."], RuleFindings.Lines("JK2007", Map));
    }

    [Fact]
    public void Many_dead_ends_are_one_finding()
    {
        var finding = Assert.Single(RuleFindings.Of("JK2006", "touchpoints:\n  a: { next: [b, c, d, e, f, g] }\n" + string.Concat("bcdefg".Select(c => $"  {c}: {{}}\n"))));
        Assert.Equal("/touchpoints", finding.Path.ToString());
        Assert.StartsWith("6 touchpoints lead nowhere: `b`, `c`, `d`, `e` and 2 more.", finding.Message, StringComparison.Ordinal);
        Assert.Equal(6, finding.Related.Count);
    }

    [Fact]
    public void The_way_is_missing_to_the_first_of_those_behind_each_other()
        => Assert.Equal(
            ["/touchpoints/x: No journey reaches `x`, nor what lies behind it: `y` and `z`. Say from where customers come, or `entry` if journeys begin there."],
            RuleFindings.Lines("JK2007", """
                touchpoints:
                  a: { entry: true, exit: true }
                  z: { exit: true }
                  y: { next: [z, a] }
                  x: { next: [y] }
                """));

    [Fact]
    public void A_recovery_reaches_what_it_leads_to()
        => Assert.Empty(RuleFindings.Of("JK2007", """
            touchpoints:
              a: { entry: true, exit: true, next: [b], painPoints: { stuck: { recovery: c } } }
              b: { exit: true }
              c: { next: [d] }
              d: { exit: true }
            """));

    [Fact]
    public void A_map_in_which_everything_is_led_to_is_told_once()
    {
        const string Map = """
            conversions: { order: { at: b } }
            touchpoints:
              a: { next: [b] }
              b: { next: [a] }
            """;
        Assert.Equal(["/touchpoints: Every touchpoint is led to by another one, so that no journey begins anywhere. Say with `entry` where they do."], RuleFindings.Lines("JK2007", Map));
        Assert.Empty(RuleFindings.Of("JK2010", Map));
    }

    [Fact]
    public void Where_a_conversion_is_cut_off_the_conversion_is_named()
    {
        const string Map = """
            conversions: { order: { at: b } }
            touchpoints:
              a: { entry: true, exit: true, next: [c] }
              b: { exit: true }
              c: { exit: true }
            """;
        Assert.Equal(["/conversions/order/at: No entry leads to `b`, so that `order` never happens. Add the transition that is missing."], RuleFindings.Lines("JK2010", Map));
        Assert.Empty(RuleFindings.Of("JK2007", Map));
    }

    [Fact]
    public void A_loop_is_told_in_its_order_with_what_hangs_on_it()
        => Assert.Equal(
            ["/touchpoints/b: Nobody leaves the loop `b` → `c` → `b` (and 1 more touchpoint around it). Say where the way out is: a transition, an `exit`, or a share that drops off."],
            RuleFindings.Lines("JK2008", """
                touchpoints:
                  a: { entry: true, next: [b] }
                  b: { next: [c, d] }
                  c: { next: [b] }
                  d: { next: [c] }
                """));

    [Fact]
    public void A_long_loop_is_shortened()
        => Assert.Contains(
            "the loop `a` → `b` → `c` → `d` → `e` → 3 more → `a`.",
            Assert.Single(RuleFindings.Of("JK2008", "touchpoints:\n" + string.Concat("abcdefgh".Select(c => $"  {c}: {{ next: [{(c == 'h' ? 'a' : (char)(c + 1))}] }}\n")))).Message,
            StringComparison.Ordinal);

    [Fact]
    public void A_loop_that_loses_somebody_has_a_way_out()
        => Assert.Empty(RuleFindings.Of("JK2008", """
            touchpoints:
              a: { entry: true, next: { b: 90% } }
              b: { next: [a] }
            """));
}
