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
        Assert.Equal("2 initiatives cost 103,000 EUR together, 13,000 more than the budget of 90,000; 1 more does not say what it costs.", gap.Message);
        Assert.Equal(["cost: 103000 EUR", "budget: 90000 EUR"], gap.Numbers.Select(number => $"{number.Name}: {number}"));
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
