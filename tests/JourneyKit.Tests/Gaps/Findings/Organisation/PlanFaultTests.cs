using JourneyKit.Gaps;
using JourneyKit.Gaps.Roadmap;
using JourneyKit.Tests.Support;

namespace JourneyKit.Tests.Gaps.Findings.Organisation;

public sealed class PlanFaultTests
{
    private const string Pains = "touchpoints: { a: { painPoints: { p1: { severity: 4 } } }, b: { painPoints: { p2: { severity: 4 } } }, c: { momentOfTruth: true }, d: { emotion: 1 }, e: { emotion: 1 } }";

    [Fact]
    public void Whoever_waits_for_something_dropped_can_never_begin()
    {
        var report = GapsOf.Pair("touchpoints: [pay]", "touchpoints: [pay]\ninitiatives: { clean-data: { status: dropped }, van-stock: { dependsOn: [clean-data] }, old: { status: done, dependsOn: [clean-data] } }");
        var gap = report.Gaps["dependency-dropped:van-stock"]!;
        Assert.Equal((GapSeverity.High, GapStanding.Open), (gap.Severity, gap.Standing));
        Assert.Equal("“Van stock” depends on “Clean data”, which is dropped: as planned it can never begin.", gap.Message);
        var finding = report.Roadmap.Findings.Single(found => found.Kind == RoadmapFindingKind.DependsOnDropped);
        Assert.Equal((gap.Message, "van-stock clean-data"), (finding.Message, string.Join(' ', finding.Initiatives)));
    }

    [Fact]
    public void A_plan_over_its_budget_says_by_how_much()
    {
        var gap = GapsOf.Single("budget-exceeded", "currency: EUR", "currency: EUR\nbudget: 90000\ninitiatives: { forms: { cost: 60000 }, slots: { cost: 43000 }, screen: { cost: 6000, status: dropped }, signs: {} }");
        Assert.Equal("2 initiatives are decided on and cost 103,000 EUR together, 13,000 more than the budget of 90,000; 1 more does not say what it costs.", gap.Message);
        Assert.Equal(["cost of what is decided on: 103000 EUR", "budget: 90000 EUR"], gap.Numbers.Select(number => $"{number.Name}: {number}"));
    }

    [Theory]
    [InlineData("a: { cost: 101 }", "High", "1 initiative is decided on and costs 101, 1 more than the budget of 100.")]
    [InlineData("a: { cost: 101, status: in-progress }", "High", "1 initiative is decided on and costs 101, 1 more than the budget of 100.")]
    [InlineData("a: { cost: 60, status: planned }, b: { cost: 50, status: proposed }", "Medium", "1 initiative is decided on and costs 60; with “B”, only proposed, it is 110, 10 more than the budget of 100.")]
    [InlineData("a: { cost: 60 }, b: { cost: 50, status: done }", "Medium", "1 initiative is decided on and costs 60; with “B”, done, it is 110, 10 more than the budget of 100.")]
    [InlineData("a: { cost: 60 }, b: { cost: 30, status: done }, c: { cost: 5, status: proposed }, d: { cost: 6, status: proposed }", "Medium", "1 initiative is decided on and costs 60; with “B”, done, it is 90; with 2 more, only proposed, it is 101, 1 more than the budget of 100.")]
    [InlineData("a: { cost: 60 }, b: { cost: 40, status: done }", null, null)]
    public void What_is_done_or_only_proposed_is_told_apart_from_what_is_decided_on(string initiatives, string? severity, string? message)
    {
        var gap = GapsOf.Kind("budget-exceeded", "touchpoints: [pay]", $"budget: 100\ntouchpoints: [pay]\ninitiatives: {{ {initiatives} }}").SingleOrDefault();
        Assert.Equal((severity, message), (gap?.Severity.ToString(), gap?.Message));
    }

    [Theory]
    [InlineData("status: in-progress")]
    [InlineData("progress: 10%")]
    public void What_is_under_way_is_not_said_never_to_begin(string how)
    {
        var gap = GapsOf.Single("dependency-dropped", "touchpoints: [pay]", $"touchpoints: [pay]\ninitiatives: {{ clean-data: {{ status: dropped }}, van-stock: {{ dependsOn: [clean-data], {how} }} }}");
        Assert.Equal("“Van stock” depends on “Clean data”, which is dropped: it is under way, and what it needs does not come.", gap.Message);
        Assert.Equal("Say whether it can be finished without, or plan what it needs again.", gap.Advice);
    }

    [Fact]
    public void Both_are_decided_first_among_many_others()
    {
        var future = "budget: 1\ntouchpoints: { a: { emotion: -2, painPoints: { p1: { severity: 4 } } }, b: { painPoints: { p2: { severity: 4 } } }, d: { emotion: -1 }, e: { emotion: -1 } }\ninitiatives: { x: { cost: 2, dependsOn: [y] }, y: { status: dropped } }";
        var first = GapsOf.Pair(Pains, future).Summary.DecideFirst.Select(theme => theme.Gaps[0].Kind.Name).ToList();
        Assert.Equal(5, first.Count);
        Assert.Contains("dependency-dropped", first);
        Assert.Contains("budget-exceeded", first);
    }
}
