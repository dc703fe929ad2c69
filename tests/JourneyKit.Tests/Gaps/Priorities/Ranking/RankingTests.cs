using JourneyKit.Gaps;
using JourneyKit.Gaps.Findings;
using JourneyKit.Gaps.Priorities;
using JourneyKit.Model;
using JourneyKit.Tests.Support;

namespace JourneyKit.Tests.Gaps.Priorities.Ranking;

public sealed class RankingTests
{
    private const string Before = "touchpoints: { pay: { volume: 100, momentOfTruth: true }, basket: { volume: 200 } }";
    private const string After = "touchpoints: { pay: {}, basket: {} }\ninitiatives: { wallets: { feasibility: 4, effort: 10, cost: 1000 }, other: { effort: 30 } }";

    // Known parts: severity ¾ × 0.35, standing 0.7 × 0.10, reach 100 ÷ 200 × 0.08, moment of truth 1 × 0.08,
    // feasibility 4 ÷ 5 × 0.03, effort 20 ÷ (20 + 10) × 0.03, cost ½ × 0.03; together 0.5115 of a weight of 0.70.
    // 0.5115 ÷ 0.70 = 0.730714; times 1 − 0.5 × (1 − 0.70) = 0.85: 0.621107.
    [Fact]
    public void The_score_is_the_mean_of_known_parts_less_what_is_not_known()
    {
        var ranked = Assert.Single(ReportOf.Gaps(Before, After, ReportOf.Gap("a", "/touchpoints/pay", GapSeverity.High, GapStanding.Open, "wallets") with { IsMomentOfTruth = true }).Ranking);
        Assert.Equal((1, 0.621107m, 0.7m), (ranked.Rank, ranked.Score, ranked.Coverage));
        Assert.Equal(
            [(RankCriterion.Severity, 0.75m), (RankCriterion.Standing, 0.7m), (RankCriterion.Reach, 0.5m), (RankCriterion.MomentOfTruth, 1m), (RankCriterion.Feasibility, 0.8m), (RankCriterion.Effort, 0.666667m), (RankCriterion.Cost, 0.5m)],
            ranked.Parts.Select(part => (part.Criterion, part.Value)));
        Assert.Equal([RankCriterion.Frequency, RankCriterion.ObjectiveAlignment, RankCriterion.Value], ranked.Missing);
        Assert.Equal(["severity of the gap, 1 to 4: 3", "standing of the gap: open", "customers a month at “Pay”: 100", "at a moment of truth: true", "feasibility of “Wallets”: 4", "effort of “Wallets”: 10", "cost of “Wallets”: 1000"], ranked.Parts.SelectMany(part => part.Inputs).Select(input => $"{input.Name}: {input.Value}"));
        Assert.Equal("/touchpoints/pay/volume", ranked.Parts[2].Inputs[0].Path!.ToString());
    }

    [Fact]
    public void A_gap_of_which_nothing_is_known_does_not_come_first()
    {
        var known = ReportOf.Gap("known", "/touchpoints/basket", GapSeverity.High, GapStanding.Open, "wallets");
        var unknown = ReportOf.Gap("unknown", "/personas/nobody", GapSeverity.High);
        Assert.Equal(["known", "unknown"], Order(ReportOf.Gaps(Before, After, unknown, known)));
        Assert.Equal(["unknown", "known"], Order(ReportOf.Gaps(Before, After, new GapOptions { Weights = new RankWeights { UnknownPenalty = 0 } }, unknown, known)));
    }

    [Fact]
    public void What_is_worth_more_goes_first()
    {
        var ranking = ReportOf.Gaps(Before, After, ReportOf.Gap("a", "/touchpoints/pay") with { WorthPerMonth = 100 }, ReportOf.Gap("b", "/touchpoints/pay") with { WorthPerMonth = 400 }).Ranking;
        Assert.Equal([("b", 1m), ("a", 0.25m)], ranking.Select(ranked => (ranked.Gap.Id, ranked.Parts.Single(part => part.Criterion == RankCriterion.Value).Value)));
    }

    [Fact]
    public void Gaps_with_the_same_score_stand_in_the_order_of_their_ids()
        => Assert.Equal(["a", "b", "c"], Order(ReportOf.Gaps(Before, After, ReportOf.Gap("b", "/touchpoints/pay"), ReportOf.Gap("c", "/touchpoints/pay"), ReportOf.Gap("a", "/touchpoints/pay"))));

    [Fact]
    public void A_regression_goes_before_what_is_open_and_that_before_what_is_planned_or_unclear()
        => Assert.Equal(
            [GapStanding.Regression, GapStanding.Open, GapStanding.Planned, GapStanding.Unclear],
            ReportOf.Gaps(Before, After, [.. Enum.GetValues<GapStanding>().Select(standing => ReportOf.Gap(standing.ToString(), "/touchpoints/pay", standing: standing))]).Ranking.Select(ranked => ranked.Gap.Standing));

    [Fact]
    public void Weights_turn_the_order()
    {
        var (severe, busy) = (ReportOf.Gap("severe", "/touchpoints/pay", GapSeverity.Critical), ReportOf.Gap("busy", "/touchpoints/basket", GapSeverity.Low));
        Assert.Equal(["severe", "busy"], Order(ReportOf.Gaps(Before, After, severe, busy)));
        Assert.Equal(["busy", "severe"], Order(ReportOf.Gaps(Before, After, new GapOptions { Weights = new RankWeights { Severity = 0.1m, Reach = 1 } }, severe, busy)));
    }

    [Fact]
    public void Without_any_weight_nothing_has_a_score()
    {
        var none = new RankWeights { Severity = 0, Standing = 0, Frequency = 0, Reach = 0, MomentOfTruth = 0, ObjectiveAlignment = 0, Feasibility = 0, Effort = 0, Cost = 0 };
        var ranked = Assert.Single(ReportOf.Gaps(Before, After, new GapOptions { Weights = none }, ReportOf.Gap("a", "/touchpoints/pay")).Ranking);
        Assert.Equal((0m, 0m), (ranked.Score, ranked.Coverage));
    }

    [Fact]
    public void Weights_out_of_range_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new RankWeights { Reach = -1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new RankWeights { UnknownPenalty = 1.5m });
        Assert.Throws<ArgumentOutOfRangeException>(() => RankWeights.Default.Of((RankCriterion)99));
        Assert.Equal(1m, Enum.GetValues<RankCriterion>().Sum(RankWeights.Default.Of));
    }

    [Theory]
    [InlineData("/touchpoints/pay", "0.5")]
    [InlineData("/touchpoints/pay/painPoints/late", "0.5")]
    [InlineData("/stages/purchase", "0.5")]
    [InlineData("/channels/website", "0.5")]
    [InlineData("/teams/shop", "0.5")]
    [InlineData("/metrics/csat", "0.5")]
    [InlineData("/metrics/nps", "0.5")]
    [InlineData("/personas/dana", "1")]
    [InlineData("/opportunities/chance", "0.5")]
    [InlineData("/initiatives/work", "0.5")]
    [InlineData("/conversions/order", "1")]
    [InlineData("", "1")]
    [InlineData("/touchpoints/wait", "unknown")]
    [InlineData("/channels/phone", "unknown")]
    public void Reach_is_the_largest_volume_where_the_gap_is(string path, string expected)
    {
        const string Map = """
            stages: { purchase: { metrics: [nps] } }
            personas: { dana: {} }
            teams: { shop: {} }
            channels: { website: { owner: shop }, phone: {} }
            metrics: { csat: {}, nps: {} }
            touchpoints: { pay: { volume: 100, stage: purchase, channel: website, metrics: [csat], personas: [], painPoints: { late: x } }, basket: { volume: 200 }, wait: {} }
            conversions: { order: { at: pay } }
            opportunities: { chance: { addresses: [late] } }
            initiatives: { work: { delivers: [chance] } }
            """;
        Assert.Equal(expected, Part(ReportOf.Gaps(Map, "touchpoints: { pay: {} }", ReportOf.Gap("a", path)), RankCriterion.Reach));
    }

    [Fact]
    public void What_stands_in_the_second_map_reaches_the_customers_of_what_it_came_of()
    {
        var gap = ReportOf.Gap("a", "") with { Elements = [new GapElement(GapSide.After, ReportOf.Path("/touchpoints/buy"), "Buy")] };
        Assert.Equal("0.5", Part(ReportOf.Gaps(Before, "touchpoints: { buy: { replaces: [pay], volume: 900 }, basket: {} }", gap), RankCriterion.Reach));
    }

    [Theory]
    [InlineData("/touchpoints/pay/painPoints/late", "0.12")]
    [InlineData("/touchpoints/pay", "unknown")]
    [InlineData("/touchpoints/pay/painPoints/odd", "unknown")]
    public void Frequency_is_that_of_the_pain_point(string path, string expected)
        => Assert.Equal(expected, Part(ReportOf.Gaps("touchpoints: { pay: { painPoints: { late: { description: x, frequency: 12% }, odd: y } } }", "touchpoints: { pay: {} }", ReportOf.Gap("a", path)), RankCriterion.Frequency));

    [Theory]
    [InlineData("/metrics/csat", "1")]
    [InlineData("/metrics/nps", "1")]
    [InlineData("/metrics/other", "0")]
    [InlineData("/conversions/order", "1")]
    [InlineData("/opportunities/chance", "1")]
    [InlineData("/touchpoints/pay/painPoints/late", "1")]
    [InlineData("/touchpoints/pay/microConversions/picks", "1")]
    [InlineData("/initiatives/work", "1")]
    [InlineData("/objectives/grow", "1")]
    [InlineData("/touchpoints/pay", "0")]
    public void A_gap_serves_an_objective_by_what_it_is_about(string path, string expected)
    {
        const string Map = """
            objectives: { grow: { metrics: [nps] } }
            metrics: { csat: { objective: grow }, nps: {}, other: {} }
            touchpoints: { pay: { painPoints: { late: x }, microConversions: { picks: order } } }
            conversions: { order: { at: pay, objective: grow } }
            opportunities: { chance: { addresses: [late], objective: grow } }
            initiatives: { work: { expects: { csat: 5 } } }
            """;
        Assert.Equal(expected, Part(ReportOf.Gaps(Map, "touchpoints: { pay: {} }", ReportOf.Gap("a", path)), RankCriterion.ObjectiveAlignment));
    }

    [Fact]
    public void A_gap_serves_an_objective_by_its_initiatives()
        => Assert.Equal("1", Part(ReportOf.Gaps("objectives: { grow: {} }\nopportunities: { chance: { objective: grow } }\ninitiatives: { work: { delivers: [chance] } }\ntouchpoints: { pay: {} }", "touchpoints: { pay: {} }", ReportOf.Gap("a", "/touchpoints/pay", GapSeverity.Low, GapStanding.Open, "work")), RankCriterion.ObjectiveAlignment));

    [Fact]
    public void What_is_done_says_nothing_of_the_effort_that_is_left()
        => Assert.Equal("unknown", Part(ReportOf.Gaps(Before, "initiatives: { wallets: { effort: 10, status: done }, other: { effort: 30 } }", ReportOf.Gap("a", "/touchpoints/pay", GapSeverity.Low, GapStanding.Open, "wallets")), RankCriterion.Effort));

    [Fact]
    public void Where_no_moment_of_truth_is_marked_none_counts()
        => Assert.Equal("unknown", Part(ReportOf.Gaps("touchpoints: { pay: {} }", "touchpoints: { pay: {} }", ReportOf.Gap("a", "/touchpoints/pay")), RankCriterion.MomentOfTruth));

    private static IEnumerable<string> Order(GapReport report) => report.Ranking.Select(ranked => ranked.Gap.Id);

    private static string Part(GapReport report, RankCriterion criterion)
        => Assert.Single(report.Ranking).Parts.FirstOrDefault(part => part.Criterion == criterion) is { } part ? Numerals.Number(part.Value) : "unknown";
}
