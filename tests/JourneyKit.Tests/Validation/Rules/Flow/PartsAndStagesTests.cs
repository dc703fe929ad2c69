namespace JourneyKit.Tests.Validation.Rules.Flow;

/// <summary>Parts, stages and the order of things: the rules JK2012 to JK2017.</summary>
public sealed class PartsAndStagesTests
{
    [Theory]
    [InlineData("c: { entry: true, next: [d] }\n  d: { exit: true }", 1)]
    [InlineData("c: { next: [d] }\n  d: { exit: true }", 0)]
    [InlineData("c: { entry: true, exit: true }", 0)]
    [InlineData("c: { entry: true, next: [d], personas: [two] }\n  d: { exit: true, personas: [two] }", 0)]
    [InlineData("c: { entry: true, next: [d], personas: [one] }\n  d: { exit: true, personas: [one, two] }", 1)]
    public void Parts_are_islands_where_somebody_meets_both_and_begins_in_both(string part, int findings)
        => Assert.Equal(findings, RuleFindings.Of("JK2012", $$"""
            personas: [one, two]
            touchpoints:
              a: { entry: true, next: [b], personas: [one] }
              b: { exit: true, personas: [one] }
              {{part}}
            """).Count);

    [Fact]
    public void What_a_recovery_leads_to_is_no_island()
        => Assert.Empty(RuleFindings.Of("JK2012", """
            touchpoints:
              a: { entry: true, next: [b], painPoints: { stuck: { recovery: c } } }
              b: { exit: true }
              c: { entry: true, next: [d] }
              d: { exit: true }
            """));

    [Fact]
    public void Islands_are_named_by_where_they_begin()
        => Assert.Equal(
            ["/touchpoints: The flow falls into 2 parts that no transition connects: those around `a` and `c`. Connect them, or draw a map for each."],
            RuleFindings.Lines("JK2012", "touchpoints:\n  a: { entry: true, next: [b] }\n  b: { exit: true }\n  c: { entry: true, next: [d] }\n  d: { exit: true }"));

    [Fact]
    public void Stages_in_the_wrong_order_are_told_once_and_not_step_by_step()
    {
        const string Wrong = "stages: [use, purchase]\ntouchpoints:\n  buy: { stage: purchase, next: [ride] }\n  ride: { stage: use, exit: true }";
        Assert.Single(RuleFindings.Of("JK2015", Wrong));
        Assert.Empty(RuleFindings.Of("JK2014", Wrong));
        Assert.Single(RuleFindings.Of("JK2014", "status: draft\n" + Wrong));
        Assert.Single(RuleFindings.Of("JK2014", Wrong.Replace("exit: true", "next: { buy: 10% }", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("{ trigger: Out of stock }", "{}")]
    [InlineData("{ guidance: A link }", "{}")]
    [InlineData("{}", "{ lost: { recovery: a } }")]
    public void A_way_back_that_is_explained_is_no_surprise(string transition, string painPoints)
        => Assert.Empty(RuleFindings.Of("JK2014", $$"""
            stages: [first, second]
            touchpoints:
              a: { stage: first, next: [b] }
              b: { stage: second, next: { a: {{transition}} }, painPoints: {{painPoints}} }
            """));

    [Fact]
    public void A_way_back_is_in_order_where_a_detour_leads_forward()
        => Assert.Empty(RuleFindings.Of("JK2015", """
            stages: [first, second, third]
            touchpoints:
              a: { stage: first, next: [b] }
              b: { stage: second, next: [c] }
              c: { stage: third, next: [a] }
            """));

    [Fact]
    public void Stages_in_the_wrong_order_are_named_pair_by_pair()
    {
        var findings = RuleFindings.Of("JK2015", """
            stages: [third, second, first]
            touchpoints:
              a: { stage: first, next: [b, c, also-b] }
              b: { stage: second, next: [c] }
              also-b: { stage: second, next: [c] }
              c: { stage: third }
            """);
        Assert.Equal(["/stages/first second", "/stages/first third", "/stages/second third"], findings.Select(finding => $"{finding.Path} {finding.Arguments[0]}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_map_without_stages_is_not_asked_for_them()
        => Assert.Empty(RuleFindings.Of("JK2016", "touchpoints: [a, b]"));

    [Fact]
    public void Where_no_touchpoint_says_its_stage_the_stages_are_not_blamed()
    {
        const string Map = "stages: [first, second]\ntouchpoints: [a, b, c, d, e, f]";
        Assert.Empty(RuleFindings.Of("JK2017", Map));
        Assert.Equal(["/touchpoints: All 6 touchpoints are in no stage: `a`, `b`, `c`, `d` and 2 more. Say which with `stage`."], RuleFindings.Lines("JK2016", Map));
    }

    [Fact]
    public void Two_touchpoints_are_no_flow_that_is_missing()
        => Assert.Empty(RuleFindings.Of("JK2013", "touchpoints: [a, b]"));
}
