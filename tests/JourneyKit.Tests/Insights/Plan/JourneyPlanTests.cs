using JourneyKit.Insights.Findings;
using JourneyKit.Insights.Plan;
using JourneyKit.Tests.Support;
using JourneyKit.Validation;

namespace JourneyKit.Tests.Insights.Plan;

/// <summary>Worths of initiatives against plain arithmetic, and what a plan says of those that cannot be weighed.</summary>
public sealed class JourneyPlanTests
{
    private const string Current = """
        currency: EUR
        conversions: { order: { at: end, value: 50 } }
        touchpoints:
          ad: { entry: true, volume: 1000, next: { page: 50% } }
          page: { next: { end: 40% }, painPoints: { slow: { severity: 4, frequency: 20% } } }
          end: { exit: true }
        """;

    private const string Future = """
        currency: EUR
        conversions: { order: { at: end, value: 50 } }
        initiatives:
          faster: { resolves: [slow], cost: 10000, status: planned }
          better-ad: { touchpoints: [ad], cost: 4000, effort: 10, status: planned }
        touchpoints:
          ad: { entry: true, volume: 1000, next: { page: 60% } }
          page: { next: { end: 50% } }
          end: { exit: true }
        """;

    [Fact]
    public void What_two_changes_bring_together_is_divided_between_them()
    {
        // 20% of 1,000 journeys become 30%: 100 orders of 50. The way is straight: half of the product of both steps goes to each.
        var plan = Pair(Future);
        Assert.Equal(WorthBasis.Uplift, plan.Basis);
        Assert.Equal(5000, plan.Whole, 6);
        Assert.Equal(1000 * 50 * ((0.55 * 0.5) - (0.55 * 0.4)), Worth(plan, "faster")!.Value, 6);
        Assert.Equal(1000 * 50 * 0.45 * 0.1, Worth(plan, "better-ad")!.Value, 6);
        Assert.Equal(0, plan.Rest, 6);
    }

    [Fact]
    public void What_several_are_behind_is_divided_equally()
    {
        var plan = Pair(Future.Replace("faster: {", "same: { touchpoints: [page] }\n  faster: {", StringComparison.Ordinal));
        Assert.Equal(Worth(plan, "same"), Worth(plan, "faster"));
        Assert.Equal(1000 * 50 * 0.55 * 0.1 / 2, Worth(plan, "same")!.Value, 6);
    }

    [Theory]
    [InlineData("resolves: [slow]", "delivers: [idea]")]
    [InlineData("resolves: [slow]", "touchpoints: [page]")]
    public void It_makes_no_difference_by_what_an_initiative_is_behind_a_change(string old, string other)
        => Assert.Equal(Worth(Pair(Future), "faster")!.Value, Worth(Pair("opportunities: { idea: { addresses: [slow] } }\n" + Future.Replace(old, other, StringComparison.Ordinal)), "faster")!.Value, 9);

    private const string Straight = """
        conversions: { order: { at: end } }
        touchpoints:
          ad: { entry: true, next: { page: 100% } }
          page: { next: { end: 80% } }
          end: { exit: true }
        """;

    [Theory]
    [InlineData("page: { exit: true, next: { end: 60% } }")]
    [InlineData("page: { next: { end: 60%, done: 20% } }\n  done: { exit: true }")]
    [InlineData("page: { next: { end: 60%, on-the-way: 20% } }\n  on-the-way: { next: { done: 100% } }\n  done: { exit: true }")]
    public void What_leaves_by_an_exit_that_the_plan_intends_counts_against_no_initiative(string page)
    {
        var plan = JourneyPlan.Of(Maps.FromYaml(Straight), Maps.FromYaml("initiatives: { workspace: { touchpoints: [page], cost: 5 } }\n" + Straight.Replace("page: { next: { end: 80% } }", page, StringComparison.Ordinal)));
        var one = Assert.Single(plan.Initiatives);
        Assert.Equal((-20, -20, -20), (Math.Round(plan.Whole, 6), Math.Round(plan.Rest, 6), Math.Round(plan.OnPurpose, 6)));
        Assert.Equal((0, -20), (one.Worth, Math.Round(one.OnPurpose, 6)));
        Assert.Empty(plan.TakingAway);
        Assert.Contains(plan.Topics.SelectMany(topic => topic.Items), item => item.Text.Contains("0 points of “Order”, not counting 20 points less as more leave by an exit that the plan intends", StringComparison.Ordinal));
        Assert.Contains(plan.Topics.SelectMany(topic => topic.Items), item => item.Id == "on-purpose");
        Assert.DoesNotContain(plan.Topics.SelectMany(topic => topic.Items), item => item.Id == "rest");
    }

    [Theory]
    [InlineData("page: { next: { end: 60% } }", -20, 0)]
    [InlineData("page: { next: { end: 60%, done: 5% } }\n  done: { exit: true }", -15, -5)]
    [InlineData("page: { next: { end: 60%, lost: 20% } }\n  lost: { }", -20, 0)]
    [InlineData("page: { next: { end: 60%, lost: 20% } }\n  lost: { next: { done: 50% } }\n  done: { exit: true }", -20, 0)]
    public void What_is_lost_in_another_way_does(string page, double worth, double onPurpose)
    {
        var plan = JourneyPlan.Of(Maps.FromYaml(Straight), Maps.FromYaml("initiatives: { workspace: { touchpoints: [page], cost: 5 } }\n" + Straight.Replace("page: { next: { end: 80% } }", page, StringComparison.Ordinal)));
        var one = Assert.Single(plan.Initiatives);
        Assert.Equal((worth, onPurpose), (Math.Round(one.Worth!.Value, 6), Math.Round(one.OnPurpose, 6)));
        Assert.Same(one, Assert.Single(plan.TakingAway));
        Assert.Contains(plan.Topics.SelectMany(topic => topic.Items), item => item.Text.Contains("points of “Order” as fewer reach it", StringComparison.Ordinal));
    }

    [Fact]
    public void What_nobody_is_behind_is_the_rest()
    {
        var plan = Pair(Future.Replace("resolves: [slow], ", "", StringComparison.Ordinal));
        Assert.Null(Worth(plan, "faster"));
        Assert.Equal(1000 * 50 * 0.55 * 0.1, plan.Rest, 6);
        Assert.Contains(plan.Topics["grounds"]!.Items, item => item.Id == "rest" && item.Text.Contains("“Page”", StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_done_has_no_part_where_something_open_is_behind_the_change()
    {
        var plan = Pair(Future.Replace("faster: {", "same: { touchpoints: [page], status: done }\n  faster: {", StringComparison.Ordinal));
        Assert.Null(Worth(plan, "same"));
        Assert.Equal(1000 * 50 * 0.55 * 0.1, Worth(plan, "faster")!.Value, 6);
    }

    [Fact]
    public void With_one_map_closing_a_pain_point_brings_what_insights_say_it_costs()
    {
        var map = Maps.FromYaml(Current + "\ninitiatives: { faster: { resolves: [slow] } }");
        var plan = JourneyPlan.Of(map);
        Assert.Equal(WorthBasis.PainPoints, plan.Basis);
        var context = new InsightContext(map, null, RuleThresholds.Default);
        var gain = PainWorth.Of(context, context.Chain.To("order")!, map.Touchpoints["page"]!, map.Touchpoints["page"]!.PainPoints[0])!.Value;
        Assert.Equal(0.5 * 0.2, gain, 9);
        Assert.Equal(1000 * 50 * gain, Worth(plan, "faster")!.Value, 6);
    }

    [Fact]
    public void Pain_points_at_one_touchpoint_never_gain_more_than_leave_there()
    {
        var map = Maps.FromYaml("""
            conversions: { order: { at: end } }
            initiatives: { a: { resolves: [slow] }, b: { resolves: [dear] } }
            touchpoints:
              page: { entry: true, next: { end: 70% }, painPoints: { slow: { frequency: 30% }, dear: { frequency: 60% } } }
              end: { exit: true }
            """);
        var plan = JourneyPlan.Of(map);
        Assert.Equal(30, plan.Whole, 6);
        Assert.Equal(10, Worth(plan, "a")!.Value, 6);
        Assert.Equal(20, Worth(plan, "b")!.Value, 6);
    }

    [Fact]
    public void A_cost_of_each_occurrence_counts_where_it_exceeds_what_conversions_gain_at_the_touchpoint()
    {
        // 500 come to the page, 100 of them are hit. Conversions gain 1,000 × 50 × 10% = 5,000 there with the one map.
        string Costing(int cost) => Current.Replace("frequency: 20%", $"frequency: 20%, cost: {cost}", StringComparison.Ordinal);
        const string Plan = "\ninitiatives: { faster: { resolves: [slow] } }";
        Assert.Equal(5000, Worth(JourneyPlan.Of(Maps.FromYaml(Costing(40) + Plan)), "faster")!.Value, 6);
        var dear = JourneyPlan.Of(Maps.FromYaml(Costing(70) + Plan));
        Assert.Equal(7000, Worth(dear, "faster")!.Value, 6);
        Assert.Equal(7000, dear.Whole, 6);
        Assert.Contains("2,000", dear.Topics["grounds"]!.Items.Single(item => item.Id == "saved").Text, StringComparison.Ordinal);

        // What is left of the pain point in future still costs: 600 × 10% × 70.
        var left = Future.Replace("page: {", "page: { painPoints: { slow: { severity: 4, frequency: 10%, cost: 70 } },", StringComparison.Ordinal);
        var gain = 1000 * 50 * 0.55 * 0.1;
        var pair = JourneyPlan.Of(Maps.FromYaml(Costing(150)), Maps.WithBaseline(left, Costing(150)));
        Assert.Equal(gain + (15_000 - 4_200 - gain), Worth(pair, "faster")!.Value, 6);
        Assert.Equal(pair.Whole, pair.Initiatives.Sum(one => one.Worth ?? 0) + pair.Rest, 6);
    }

    [Fact]
    public void Without_money_of_conversions_costs_of_pain_points_change_no_points()
    {
        var map = (Current.Replace(", value: 50", "", StringComparison.Ordinal) + "\ninitiatives: { faster: { resolves: [slow] } }").Replace("frequency: 20%", "frequency: 20%, cost: 40", StringComparison.Ordinal);
        Assert.Equal(10, Worth(JourneyPlan.Of(Maps.FromYaml(map)), "faster")!.Value, 6);
    }

    [Fact]
    public void A_map_of_today_without_initiatives_is_told_how_a_plan_begins()
    {
        Assert.Contains("`journey plan MAP --draft -o future.journey.yaml` begins a plan, with 1 initiative", JourneyPlan.Of(Maps.FromYaml(Current)).Topics["grounds"]!.Items[0].Text, StringComparison.Ordinal);
        Assert.DoesNotContain("--draft", JourneyPlan.Of(Maps.FromYaml(Current.Replace("severity: 4", "severity: 2", StringComparison.Ordinal))).Topics["grounds"]!.Items[0].Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("x: { }", "x", LeftOutReason.CostUnknown)]
    [InlineData("x: { cost: 5 }", "x", LeftOutReason.WorthUnknown)]
    [InlineData("x: { touchpoints: [ad], cost: 5, dependsOn: [y] }\n  y: { touchpoints: [ad] }", "x", LeftOutReason.NeedsUnknown)]
    [InlineData("x: { touchpoints: [ad], cost: 5, dependsOn: [y] }\n  y: { cost: 1, status: dropped }", "x", LeftOutReason.NeedsDropped)]
    [InlineData("x: { touchpoints: [ad], cost: 5, dependsOn: [y] }\n  y: { cost: 20000 }", "x", LeftOutReason.TooDear)]
    [InlineData("x: { touchpoints: [ad], cost: 13000 }", "x", LeftOutReason.BringsLess)]
    public void What_is_left_out_has_its_reason(string lines, string id, object reason)
    {
        var choice = Pair(Future.Replace("faster: {", lines + "\n  faster: {", StringComparison.Ordinal), 14_000).Choice!;
        Assert.Equal(reason, choice.LeftOut.Single(pair => pair.Initiative.Initiative.Id == id).Reason);
    }

    [Fact]
    public void What_others_need_is_done_with_them_even_if_nobody_knows_its_worth()
    {
        var choice = Pair(Future.Replace("faster: {", "base: { cost: 1000 }\n  faster: { dependsOn: [base],", StringComparison.Ordinal), 12_000).Choice!;
        Assert.Equal(["base", "faster"], choice.Chosen.Select(one => one.Initiative.Id.Value));
        Assert.Equal(11_000, choice.Set.Cost);
    }

    [Fact]
    public void What_is_done_is_paid_from_the_budget_of_the_map_and_needed_by_nobody_any_more()
    {
        var lines = "budget: 12000\n" + Future.Replace("faster: {", "base: { cost: 3000, status: done }\n  faster: { dependsOn: [base],", StringComparison.Ordinal);
        var own = Pair(lines).Choice!;
        Assert.Equal((3000, 9000), (own.Spent, own.Left));
        Assert.Equal(["better-ad"], own.Chosen.Select(one => one.Initiative.Id.Value));
        Assert.Equal(["faster"], Pair(lines, 12_000).Choice!.Chosen.Select(one => one.Initiative.Id.Value));
    }

    [Fact]
    public void Costs_in_another_currency_are_unknown()
    {
        var before = Current.Replace("EUR", "USD", StringComparison.Ordinal) + "\nbudget: 5\ninitiatives: { old: { touchpoints: [ad], cost: 1 } }";
        var plan = JourneyPlan.Of(Maps.FromYaml(before), Maps.WithBaseline(Future, before));
        Assert.False(plan.Measure.IsMoney);
        Assert.Null(plan.Initiatives.Single(one => one.Initiative.Id == "old").Cost);
        Assert.Null(plan.Choice);
    }

    private static JourneyPlan Pair(string future, decimal? budget = null) => JourneyPlan.Of(Maps.FromYaml(Current), Maps.WithBaseline(future, Current), budget);

    private static double? Worth(JourneyPlan plan, string id) => plan.Initiatives.Single(one => one.Initiative.Id == id).Worth;
}
