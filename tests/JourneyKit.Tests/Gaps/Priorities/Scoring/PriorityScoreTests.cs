using JourneyKit.Gaps;
using JourneyKit.Gaps.Priorities;
using JourneyKit.Gaps.Priorities.Scoring;
using JourneyKit.Tests.Support;

namespace JourneyKit.Tests.Gaps.Priorities.Scoring;

public sealed class PriorityScoreTests
{
    [Theory]
    [InlineData("84%", "41%", 12.7)]
    [InlineData("40%", "60%", 4)]
    [InlineData("100%", "0%", 20)]
    [InlineData("0%", "0%", 0)]
    public void The_opportunity_score_is_importance_and_what_satisfaction_lacks_of_it(string importance, string satisfaction, double expected)
    {
        var score = Opportunity($"opportunities: {{ chance: {{ importance: {importance}, satisfaction: {satisfaction} }} }}", PriorityMeasure.OpportunityScore);
        Assert.Equal((decimal)expected, score.Value);
        Assert.Equal([("/opportunities/chance/importance", importance), ("/opportunities/chance/satisfaction", satisfaction)], score.Inputs.Select(input => (input.Path!.ToString(), input.Value)));
        Assert.True(score.IsKnown);
    }

    [Fact]
    public void An_unknown_share_gives_no_score_and_says_what_is_missing()
    {
        var score = Opportunity("opportunities: { chance: { importance: 80% } }", PriorityMeasure.OpportunityScore);
        Assert.Null(score.Value);
        var missing = Assert.Single(score.Missing);
        Assert.Equal((GapSide.After, "/opportunities/chance/satisfaction"), (missing.Side, missing.Path.ToString()));
        Assert.Equal("/opportunities/chance/importance", Assert.Single(score.Inputs).Path!.ToString());
    }

    // 1,000 customers × 2 (impact 4 of 5) × 0.8 ÷ 2 person-months (10 and 30 person-days).
    [Fact]
    public void Rice_of_an_opportunity_takes_the_efforts_of_all_that_deliver_it()
        => Assert.Equal(800m, Opportunity("opportunities: { chance: { reach: 1000, impact: 4, confidence: 80% } }\ninitiatives: { one: { delivers: [chance], effort: 10 }, other: { delivers: [chance], effort: 30 }, given-up: { delivers: [chance], status: dropped } }", PriorityMeasure.Rice).Value);

    // 1,000 customers × 1 (impact 3 of 5) × 0.5 ÷ 0.5 person-months.
    [Fact]
    public void Rice_of_an_initiative_takes_the_largest_reach_of_what_it_delivers()
        => Assert.Equal(1000m, Initiative("opportunities: { chance: { reach: 1000 }, other: { reach: 400 } }\ninitiatives: { work: { delivers: [chance, other], impact: 3, confidence: 50%, effort: 10 } }", PriorityMeasure.Rice).Value);

    [Theory]
    [InlineData(5, 3)]
    [InlineData(4, 2)]
    [InlineData(3, 1)]
    [InlineData(2, 0.5)]
    [InlineData(1, 0.25)]
    public void Impact_counts_by_the_steps_of_rice(int impact, double step)
        => Assert.Equal((decimal)step, Initiative($"opportunities: {{ chance: {{ reach: 1 }} }}\ninitiatives: {{ work: {{ delivers: [chance], impact: {impact}, confidence: 100%, effort: 20 }} }}", PriorityMeasure.Rice).Value);

    [Fact]
    public void The_working_days_of_a_month_can_be_set()
        => Assert.Equal(1.6m, Initiative("opportunities: { chance: { reach: 2 } }\ninitiatives: { work: { delivers: [chance], impact: 3, confidence: 80%, effort: 18 } }", PriorityMeasure.Rice, new GapOptions { WorkingDaysPerMonth = 18 }).Value);

    [Theory]
    [InlineData("delivers: [chance], impact: 3, confidence: 80%, effort: 10", "reach of “Chance”, customers a month")]
    [InlineData("impact: 3, confidence: 80%, effort: 10", "an opportunity that it delivers")]
    [InlineData("delivers: [known], confidence: 80%, effort: 10", "impact of 1 to 5")]
    [InlineData("delivers: [known], impact: 3, effort: 10", "confidence")]
    [InlineData("delivers: [known], impact: 3, confidence: 80%", "effort of “Work”, person-days")]
    [InlineData("delivers: [known], impact: 3, confidence: 80%, effort: 0", "an effort of “Work” above 0 person-days")]
    public void Rice_names_what_it_lacks(string work, string missing)
    {
        var score = Initiative($"opportunities: {{ chance: {{}}, known: {{ reach: 5 }} }}\ninitiatives: {{ work: {{ {work} }} }}", PriorityMeasure.Rice);
        Assert.Null(score.Value);
        Assert.Equal([missing], score.Missing.Select(input => input.Name));
    }

    [Fact]
    public void Rice_of_an_opportunity_that_nobody_delivers_is_unknown()
        => Assert.Equal(["an initiative that delivers it"], Opportunity("opportunities: { chance: { reach: 5, impact: 3, confidence: 80% } }", PriorityMeasure.Rice).Missing.Select(input => input.Name));

    // The median of 10, 20, 30 and 40 person-days is 25.
    [Theory]
    [InlineData("a", ValueEffortQuadrant.QuickWin)]
    [InlineData("b", ValueEffortQuadrant.FillIn)]
    [InlineData("c", ValueEffortQuadrant.BigBet)]
    [InlineData("d", ValueEffortQuadrant.Skip)]
    public void Value_stands_against_effort_by_impact_and_median(string id, object expected)
        => Assert.Equal((ValueEffortQuadrant)expected, Scores("initiatives: { a: { impact: 4, effort: 10 }, b: { impact: 3, effort: 20 }, c: { impact: 5, effort: 30 }, d: { impact: 1, effort: 40 } }").Initiatives[id]!.By(PriorityMeasure.ValueAgainstEffort)!.Quadrant);

    [Fact]
    public void The_thresholds_of_value_and_effort_can_be_set()
    {
        var score = Initiative("initiatives: { work: { impact: 3, effort: 30 }, small: { effort: 1 } }", PriorityMeasure.ValueAgainstEffort, new GapOptions { HighImpact = 3, LowEffort = 30 });
        Assert.Equal(ValueEffortQuadrant.QuickWin, score.Quadrant);
        Assert.Null(score.Value);
    }

    [Theory]
    [InlineData("impact: 3")]
    [InlineData("effort: 3")]
    public void There_is_no_quadrant_without_impact_and_effort(string work)
    {
        var score = Initiative($"initiatives: {{ work: {{ {work} }} }}", PriorityMeasure.ValueAgainstEffort);
        Assert.Null(score.Quadrant);
        Assert.Single(score.Missing);
    }

    // Severity 5 doubled, times the rank of 12%: 10 × 7.
    [Fact]
    public void Severity_times_occurrence_stands_in_for_what_lacks_detection()
    {
        var scores = ReportOf.Gaps("touchpoints: { pay: { painPoints: { late: { description: x, severity: 5, frequency: 12% }, odd: { description: y, severity: 2 } } } }", "touchpoints: { pay: {} }").Priorities.PainPoints;
        Assert.Equal(70m, scores["late"]!.By(PriorityMeasure.SeverityTimesOccurrence)!.Value);
        Assert.Equal("/touchpoints/pay/painPoints/odd/frequency", Assert.Single(scores["odd"]!.By(PriorityMeasure.SeverityTimesOccurrence)!.Missing).Path.ToString());
        Assert.DoesNotContain("rpn", PriorityMeasure.SeverityTimesOccurrence.Name, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(0.0009, 1)]
    [InlineData(0.001, 2)]
    [InlineData(0.005, 3)]
    [InlineData(0.01, 4)]
    [InlineData(0.02, 5)]
    [InlineData(0.05, 6)]
    [InlineData(0.1, 7)]
    [InlineData(0.2, 8)]
    [InlineData(0.3, 9)]
    [InlineData(0.4999, 9)]
    [InlineData(0.5, 10)]
    [InlineData(1, 10)]
    public void Occurrence_has_ten_ranks(double share, int rank) => Assert.Equal(rank, Occurrence.Of((decimal)share));

    [Fact]
    public void What_is_rejected_or_dropped_is_not_scored()
    {
        var scores = Scores("opportunities: { chance: { status: rejected } }\ninitiatives: { work: { status: dropped } }");
        Assert.Empty(scores.Opportunities);
        Assert.Empty(scores.Initiatives);
    }

    [Fact]
    public void What_only_the_first_map_has_is_scored_with_its_place_there()
    {
        var found = ReportOf.Gaps("opportunities: { chance: { importance: 50%, satisfaction: 50% } }", "touchpoints: { pay: {} }").Priorities.Opportunities["chance"]!;
        Assert.Equal(GapSide.Before, found.Element.Side);
        Assert.Equal(5m, found.By(PriorityMeasure.OpportunityScore)!.Value);
    }

    [Fact]
    public void Absurd_numbers_do_not_throw()
        => Assert.Equal(decimal.MaxValue, Initiative("opportunities: { chance: { reach: 7900000000000000000000000000 } }\ninitiatives: { work: { delivers: [chance], impact: 5, confidence: 100%, effort: 0.0001 } }", PriorityMeasure.Rice).Value);

    [Fact]
    public void Every_measure_says_its_variant()
        => Assert.Equal(["opportunity-score-ulwick-0-10", "rice-month-person-months", "value-effort-impact-median", "severity-occurrence-10-10"], PriorityMeasure.All.Select(measure => measure.Name));

    [Fact]
    public void Options_out_of_range_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new GapOptions { WorkingDaysPerMonth = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new GapOptions { InputError = -0.1m });
        Assert.Throws<ArgumentOutOfRangeException>(() => new GapOptions { InputError = 1.1m });
        Assert.Throws<ArgumentOutOfRangeException>(() => new GapOptions { Variations = 0 });
    }

    private static GapPriorities Scores(string future, GapOptions? options = null) => ReportOf.Gaps("touchpoints: { pay: {} }", future, options).Priorities;

    private static PriorityScore Opportunity(string future, PriorityMeasure measure) => Scores(future).Opportunities["chance"]!.By(measure)!;

    private static PriorityScore Initiative(string future, PriorityMeasure measure, GapOptions? options = null) => Scores(future, options).Initiatives["work"]!.By(measure)!;
}
