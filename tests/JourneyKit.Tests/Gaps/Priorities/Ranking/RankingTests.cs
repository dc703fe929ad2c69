using JourneyKit.Gaps;
using JourneyKit.Gaps.Priorities;
using JourneyKit.Model;
using JourneyKit.Tests.Support;

namespace JourneyKit.Tests.Gaps.Priorities.Ranking;

public sealed class RankingTests
{
    private const string Before = "touchpoints: { pay: { volume: 100, momentOfTruth: true }, basket: { volume: 200 } }";
    private const string After = "touchpoints: { pay: {}, basket: {} }\ninitiatives: { wallets: { feasibility: 4, effort: 10, cost: 1000 }, other: { effort: 30 } }";

    // Known parts: severity ¾ × 0.35, reach 100 ÷ 200 × 0.10, moment of truth 1 × 0.10, feasibility 4 ÷ 5 × 0.03,
    // effort 20 ÷ (20 + 10) × 0.03, cost ½ × 0.03; together 0.4715 of a weight of 0.64: 0.736719.
    [Fact]
    public void The_score_is_the_weighted_mean_of_the_parts_that_are_known_of_any_gap()
    {
        var ranked = Assert.Single(ReportOf.Gaps(Before, After, ReportOf.Gap("a", "/touchpoints/pay", GapSeverity.High, GapStanding.Open, "wallets") with { IsMomentOfTruth = true }).Ranking);
        Assert.Equal((1, 0.736719m, 0.64m), (ranked.Rank, ranked.Score, ranked.Coverage));
        Assert.Equal(
            [(RankCriterion.Severity, 0.75m), (RankCriterion.Reach, 0.5m), (RankCriterion.MomentOfTruth, 1m), (RankCriterion.Feasibility, 0.8m), (RankCriterion.Effort, 0.666667m), (RankCriterion.Cost, 0.5m)],
            ranked.Parts.Select(part => (part.Criterion, part.Value)));
        Assert.Equal([RankCriterion.Frequency, RankCriterion.ObjectiveAlignment, RankCriterion.Value], ranked.Missing);
        Assert.Equal(["severity of the gap, 1 to 4: 3", "customers a month at “Pay”: 100", "at a moment of truth: true", "feasibility of “Wallets”: 4", "effort of “Wallets”: 10", "cost of “Wallets”: 1000"], ranked.Parts.SelectMany(part => part.Inputs).Select(input => $"{input.Name}: {input.Value}"));
        Assert.Equal("/touchpoints/pay/volume", ranked.Parts[1].Inputs[0].Path!.ToString());
    }

    [Fact]
    public void What_is_unknown_neither_lifts_a_gap_nor_sinks_it()
    {
        var (much, little) = (ReportOf.Gap("much", "/touchpoints/basket"), ReportOf.Gap("little", "/touchpoints/pay"));
        var unknown = ReportOf.Gap("between", "/personas/nobody");
        var ranking = ReportOf.Gaps(Before, After, unknown, little, much).Ranking;
        Assert.Equal(["much", "between", "little"], ranking.Keys);
        Assert.InRange(ranking["between"]!.Score - ((ranking["much"]!.Score + ranking["little"]!.Score) / 2), -0.000001m, 0.000001m);
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
    public void What_is_to_be_decided_goes_before_what_is_unclear_and_that_before_what_is_planned_however_severe()
        => Assert.Equal(
            [GapStanding.Open, GapStanding.Regression, GapStanding.Unclear, GapStanding.Planned],
            ReportOf.Gaps(
                Before,
                After,
                ReportOf.Gap("d", "/touchpoints/pay", GapSeverity.Critical, GapStanding.Planned),
                ReportOf.Gap("c", "/touchpoints/pay", GapSeverity.High, GapStanding.Unclear),
                ReportOf.Gap("b", "/touchpoints/pay", GapSeverity.Low, GapStanding.Regression),
                ReportOf.Gap("a", "/touchpoints/pay", GapSeverity.Medium, GapStanding.Open)).Ranking.Select(ranked => ranked.Gap.Standing));

    [Theory]
    [InlineData(GapGroup.Measures, "met")]
    [InlineData(GapGroup.Organisation, "met")]
    [InlineData(GapGroup.Reasons, "met")]
    [InlineData(GapGroup.Structure, "costly")]
    public void Of_one_severity_what_customers_meet_goes_before_what_else_is_lacking_whatever_that_is_worth(GapGroup group, string first)
    {
        var costly = ReportOf.Gap("costly", "/touchpoints/pay") with { Kind = new GapKind("other", group, "Given by a test.", "Given."), WorthPerMonth = 400 };
        Assert.Equal(first, Order(ReportOf.Gaps(Before, After, costly, ReportOf.Gap("met", "/touchpoints/pay") with { WorthPerMonth = 100 })).First());
    }

    [Fact]
    public void A_gap_of_one_persona_reaches_the_share_of_customers_that_the_persona_stands_for()
    {
        const string Map = "personas: { dana: { share: 25% }, sam: { share: 75% } }\ntouchpoints: { pay: { volume: 100 }, basket: { volume: 200 } }";
        Assert.Equal("0.125", Part(ReportOf.Gaps(Map, Map, Of("dana")), RankCriterion.Reach));
        Assert.Equal("0.375", Part(ReportOf.Gaps(Map, Map, Of("sam")), RankCriterion.Reach));

        static Gap Of(string persona)
        {
            var gap = ReportOf.Gap("a", "/touchpoints/pay");
            return gap with { Elements = [.. gap.Elements, new GapElement(GapSide.Before, ReportOf.Path($"/personas/{persona}"), persona)] };
        }
    }

    [Theory]
    [InlineData("dana: {}, sam: {}", "dana", "", "unknown")]
    [InlineData("dana: {}, sam: { share: 75% }", "dana", "", "unknown")]
    [InlineData("dana: { share: 25% }, sam: { share: 50% }", "dana sam", "", "0.375")]
    [InlineData("dana: { share: 25% }, sam: {}, kim: {}", "dana sam", "", "unknown")]
    [InlineData("dana: {}, sam: {}", "dana sam", "", "0.5")]
    [InlineData("dana: {}, sam: {}", "dana", "personas: [dana]", "0.5")]
    [InlineData("dana: { share: 10% }, sam: { share: 30% }, kim: { share: 60% }", "dana", "personas: [dana, sam]", "0.125")]
    public void A_gap_of_personas_reaches_their_part_of_those_at_its_own_touchpoint(string personas, string whose, string audience, string expected)
    {
        var map = $"personas: {{ {personas} }}\ntouchpoints: {{ pay: {{ volume: 100{(audience.Length > 0 ? ", " + audience : "")} }}, basket: {{ volume: 200 }} }}";
        var gap = ReportOf.Gap("a", "/touchpoints/pay");
        gap = gap with { Elements = [.. gap.Elements, .. whose.Split(' ').Select(persona => new GapElement(GapSide.Before, ReportOf.Path($"/personas/{persona}"), persona))] };
        Assert.Equal(expected, Part(ReportOf.Gaps(map, map, gap), RankCriterion.Reach));
    }

    [Theory]
    [InlineData("volume: 100, ", "0.5")]
    [InlineData("", "unknown")]
    public void A_gap_at_a_touchpoint_reaches_nobody_whom_its_team_meets_elsewhere(string volume, string expected)
    {
        var map = $"teams: [shop]\ntouchpoints: {{ pay: {{ {volume}owner: shop }}, basket: {{ volume: 200, owner: shop }} }}";
        var gap = ReportOf.Gap("a", "/touchpoints/pay");
        gap = gap with { Elements = [.. gap.Elements, new GapElement(GapSide.Before, ReportOf.Path("/teams/shop"), "Shop")] };
        Assert.Equal(expected, Part(ReportOf.Gaps(map, map, gap), RankCriterion.Reach));
    }

    [Fact]
    public void Weights_turn_the_order_among_gaps_of_one_severity()
    {
        var (worth, busy) = (ReportOf.Gap("worth", "/touchpoints/pay") with { WorthPerMonth = 400 }, ReportOf.Gap("busy", "/touchpoints/basket") with { WorthPerMonth = 100 });
        Assert.Equal(["worth", "busy"], Order(ReportOf.Gaps(Before, After, worth, busy)));
        Assert.Equal(["busy", "worth"], Order(ReportOf.Gaps(Before, After, new GapOptions { Weights = new RankWeights { Value = 0.1m, Reach = 1 } }, worth, busy)));
    }

    [Fact]
    public void Without_any_weight_nothing_has_a_score()
    {
        var none = new RankWeights { Severity = 0, Frequency = 0, Reach = 0, MomentOfTruth = 0, ObjectiveAlignment = 0, Feasibility = 0, Effort = 0, Cost = 0 };
        var ranked = Assert.Single(ReportOf.Gaps(Before, After, new GapOptions { Weights = none }, ReportOf.Gap("a", "/touchpoints/pay")).Ranking);
        Assert.Equal((0m, 0m), (ranked.Score, ranked.Coverage));
    }

    [Fact]
    public void Weights_out_of_range_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new RankWeights { Reach = -1 });
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
