using JourneyKit.Gaps;
using JourneyKit.Gaps.Roadmap;
using JourneyKit.Model;
using JourneyKit.Tests.Support;

namespace JourneyKit.Tests.Gaps.Roadmap.Planning;

public sealed class RoadmapChecksTests
{
    private const string Full = "owner: shop, effort: 1, start: 2026-01-05, due: 2026-01-09";

    [Theory]
    [InlineData("a: { owner: shop, effort: 1, start: 2026-01-05, due: 2026-01-04 }", RoadmapFindingKind.DueBeforeStart, "“A” is due on 2026-01-04, before it starts on 2026-01-05.", "a")]
    [InlineData($"a: {{ {Full}, dependsOn: [b] }}, b: {{ owner: shop, effort: 1, start: 2026-01-01, due: 2026-01-06 }}", RoadmapFindingKind.StartsTooEarly, "“A” starts on 2026-01-05, but “B”, which it depends on, is due on 2026-01-06.", "a b")]
    [InlineData($"a: {{ {Full}, status: done, dependsOn: [b] }}, b: {{ {Full} }}", RoadmapFindingKind.DoneTooEarly, "“A” is done, but “B”, which it depends on, is not.", "a b")]
    [InlineData($"a: {{ {Full} }}, b: {{ effort: 1, start: 2026-01-05, due: 2026-01-09 }}", RoadmapFindingKind.OwnerMissing, "No team answers for “B”.", "b")]
    [InlineData("a: { owner: shop, effort: 1, start: 2026-01-05 }, b: { owner: shop, effort: 1, due: 2026-01-05 }", RoadmapFindingKind.DatesMissing, "A first or a last day is missing for “A” and “B”.", "a b")]
    [InlineData("a: { owner: shop, start: 2026-01-05, due: 2026-01-09 }", RoadmapFindingKind.EffortMissing, "It is not known how many person-days it takes to do “A”.", "a")]
    public void It_is_said_what_is_wrong_or_missing(string initiatives, object kind, string message, string about)
    {
        var finding = Assert.Single(Findings(initiatives), finding => finding.Kind != RoadmapFindingKind.ClosesNoGap);
        Assert.Equal(((RoadmapFindingKind)kind, message, about), (finding.Kind, finding.Message, string.Join(' ', finding.Initiatives.Select(id => id.Value))));
    }

    [Theory]
    [InlineData($"a: {{ {Full} }}")]
    [InlineData("a: { status: done }")]
    [InlineData($"a: {{ {Full}, dependsOn: [b] }}, b: {{ owner: shop, effort: 1, start: 2026-01-01, due: 2026-01-05 }}")]
    [InlineData($"a: {{ {Full}, dependsOn: [b] }}, b: {{ status: done, due: 2026-02-01 }}")]
    [InlineData($"a: {{ {Full}, dependsOn: [b], status: done }}, b: {{ status: done }}")]
    [InlineData("a: { status: dropped }")]
    public void What_is_in_order_is_not_spoken_of(string initiatives)
        => Assert.DoesNotContain(Findings(initiatives), finding => finding.Kind != RoadmapFindingKind.ClosesNoGap);

    [Theory]
    [InlineData("2026-01-10", true)]
    [InlineData("2026-01-09", false)]
    [InlineData(null, false)]
    public void What_is_not_done_by_its_last_day_is_overdue_where_the_day_is_said(string? today, bool isOverdue)
    {
        var options = new GapOptions { Today = today is null ? null : DateOnly.ParseExact(today, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) };
        var findings = Findings($"a: {{ {Full} }}, b: {{ {Full}, status: done }}", options).Where(finding => finding.Kind == RoadmapFindingKind.Overdue).ToList();
        Assert.Equal(isOverdue ? ["“A” was due on 2026-01-09 and is not done."] : [], findings.Select(finding => finding.Message));
    }

    [Fact]
    public void An_initiative_that_closes_no_gap_is_named()
    {
        var finding = Assert.Single(Findings($"a: {{ {Full} }}, b: {{ {Full} }}", null, ReportOf.Gap("x", "/touchpoints/pay", GapSeverity.Low, GapStanding.Open, "a")));
        Assert.Equal((RoadmapFindingKind.ClosesNoGap, "No gap is closed or worked on by “B”, and no other initiative waits for it."), (finding.Kind, finding.Message));
    }

    [Fact]
    public void An_initiative_that_closes_no_gap_is_named_with_what_it_costs()
    {
        const string Map = "currency: EUR\ntouchpoints: { pay: { emotion: 0 } }\n";
        var report = GapsOf.Pair(Map, Map + "initiatives: { warehouse: { cost: 80000 }, survey: {} }");
        Assert.Equal(
            ["No gap is closed or worked on by “Survey” and “Warehouse” (costs 80,000 EUR), and no other initiative waits for them."],
            report.Roadmap.Findings.Where(finding => finding.Kind == RoadmapFindingKind.ClosesNoGap).Select(finding => finding.Message));
    }

    [Fact]
    public void An_initiative_that_others_wait_for_need_not_close_a_gap()
        => Assert.Empty(Findings($"a: {{ {Full}, dependsOn: [b] }}, b: {{ {Full} }}", null, ReportOf.Gap("x", "/touchpoints/pay", GapSeverity.Low, GapStanding.Open, "a")).Where(finding => finding.Kind == RoadmapFindingKind.ClosesNoGap));

    [Fact]
    public void An_initiative_that_closes_nothing_and_does_harm_is_named_with_what_it_costs()
    {
        const string Map = "currency: USD\nobjectives: { cheap: { metrics: [cost] } }\nmetrics: { cost: { kind: cost, unit: USD, value: 10, target: 8 } }\ntouchpoints: { form: { emotion: 0 } }\n";
        var report = GapsOf.Pair(Map, Map + "initiatives: { photo: { touchpoints: [form], cost: 14000, expects: { cost: 12 } } }");
        Assert.Equal(
            ["“Photo” closes nothing, costs 14,000 USD and makes 1 thing worse: “Cost” will be worse."],
            report.Roadmap.Findings.Where(finding => finding.Kind == RoadmapFindingKind.ClosesNoGap).Select(finding => finding.Message));
    }

    [Fact]
    public void What_is_done_and_closed_nothing_is_asked_about()
    {
        var finding = Assert.Single(Findings($"a: {{ {Full}, status: done }}", null, ReportOf.Gap("x", "/touchpoints/pay", GapSeverity.Low, GapStanding.Open, "a"), ReportOf.Gap("y", "/touchpoints/pay", GapSeverity.High, GapStanding.Open, "a")));
        Assert.Equal((RoadmapFindingKind.DoneButGapsRemain, "“A” is done, but 2 gaps are still there that it should close: Gap y and Gap x. Measure again, and bring the map of today up to date."), (finding.Kind, finding.Message));
    }

    private static ElementList<RoadmapFinding> Findings(string initiatives, GapOptions? options = null, params Gap[] gaps)
        => ReportOf.Gaps("touchpoints: { pay: {} }", $"touchpoints: {{ pay: {{}} }}\nteams: {{ shop: {{}} }}\ninitiatives: {{ {initiatives} }}", options, gaps).Roadmap.Findings;

    [Theory]
    [InlineData("100", false)]
    [InlineData("99.99", true)]
    public void Initiatives_that_cost_more_than_the_budget_are_told_with_how_much(string budget, bool isOver)
    {
        var findings = GapsOf.Pair("touchpoints: [pay]", $"budget: {budget}\ncurrency: EUR\ntouchpoints: [pay]\ninitiatives: {{ a: {{ cost: 60 }}, b: {{ cost: 40 }}, c: {{ cost: 0, status: done }}, d: {{ cost: 500, status: dropped }}, e: {{}} }}").Roadmap.Findings;
        Assert.Equal(isOver ? ["2 initiatives are decided on and cost 100 EUR together, 0.01 more than the budget of 99.99; with “C”, done, it is 100; 1 more does not say what it costs."] : [], findings.Where(finding => finding.Kind == RoadmapFindingKind.OverBudget).Select(finding => finding.Message));
    }

    [Theory]
    [InlineData("", true)]
    [InlineData(", expects: { calls: 8 }", false)]
    [InlineData(", delivers: [short-form]", false)]
    public void Who_lifts_a_figure_or_carries_out_an_accepted_idea_is_not_said_to_close_nothing(string more, bool isSaid)
    {
        const string Map = "metrics: { calls: { kind: cost, value: 10, target: 5 } }\nopportunities: { short-form: { status: accepted } }\ntouchpoints: { form: { emotion: EMOTION } }\n";
        var report = GapsOf.Pair(Map.Replace("EMOTION", "1", StringComparison.Ordinal), Map.Replace("EMOTION", "-1", StringComparison.Ordinal) + $"initiatives: {{ photo: {{ touchpoints: [form]{more} }} }}");
        Assert.Equal(isSaid, report.Roadmap.Findings.Any(finding => finding.Message.StartsWith("“Photo” closes nothing", StringComparison.Ordinal)));
    }
}
