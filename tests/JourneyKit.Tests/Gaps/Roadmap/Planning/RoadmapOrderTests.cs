using JourneyKit.Gaps;
using JourneyKit.Gaps.Roadmap;
using JourneyKit.Tests.Support;

namespace JourneyKit.Tests.Gaps.Roadmap.Planning;

public sealed class RoadmapOrderTests
{
    [Fact]
    public void Waves_wait_for_each_other()
    {
        var roadmap = Plan("a: { dependsOn: [b] }, b: {}, c: { dependsOn: [a, b] }, d: { dependsOn: [b] }");
        Assert.Equal(["b", "a", "d", "c"], roadmap.Steps.Keys);
        Assert.Equal([1, 2, 2, 3], roadmap.Steps.Select(step => step.Wave));
        Assert.Equal([1, 2, 3, 4], roadmap.Steps.Select(step => step.Position));
        Assert.Equal(["b", "a d", "c"], roadmap.Waves.Select(wave => string.Join(' ', wave.Initiatives.Select(id => id.Value))));
    }

    [Fact]
    public void What_is_done_comes_first_and_holds_nobody_up()
    {
        var roadmap = Plan("a: { dependsOn: [b] }, b: { status: done, dependsOn: [z] }, c: {}, z: { status: done }, given-up: { status: dropped }");
        Assert.Equal(["z", "b", "a", "c"], roadmap.Steps.Keys);
        Assert.Equal([0, 0, 1, 1], roadmap.Steps.Select(step => step.Wave));
        Assert.Equal([true, true, false, false], roadmap.Steps.Select(step => step.IsDone));
        Assert.Single(roadmap.Waves);
    }

    [Fact]
    public void What_closes_more_comes_first_and_makes_what_it_waits_for_come_first()
    {
        var roadmap = Plan("a: {}, base: {}, big: { dependsOn: [base] }", ReportOf.Gap("x", "/touchpoints/pay", GapSeverity.High, GapStanding.Open, "big"), ReportOf.Gap("y", "/touchpoints/pay", GapSeverity.Low, GapStanding.Open, "a"));
        Assert.Equal(["base", "a", "big"], roadmap.Steps.Keys);
        Assert.Equal((0m, roadmap.Steps["big"]!.Worth), (roadmap.Steps["base"]!.Worth, roadmap.Steps["base"]!.Priority));
        Assert.True(roadmap.Steps["big"]!.Worth > roadmap.Steps["a"]!.Worth);
    }

    [Fact]
    public void Of_two_that_are_worth_the_same_rice_decides()
        => Assert.Equal(["b", "c", "a"], Plan("a: {}, b: { delivers: [chance], impact: 3, confidence: 50%, effort: 10 }, c: { delivers: [chance], impact: 3, confidence: 50%, effort: 20 }").Steps.Keys);

    [Fact]
    public void In_a_circle_all_stand_in_one_wave_and_what_comes_after_it_waits()
    {
        var roadmap = ReportOf.Gaps("touchpoints: { pay: {} }", "touchpoints: { pay: {} }").Roadmap;
        Assert.Empty(roadmap.Steps);
        var circle = RoadmapOf.Initiatives(("a", ["c"]), ("b", ["a"]), ("c", ["b"]), ("d", ["a"]), ("e", ["e"]));
        Assert.Equal(["a 1", "b 1", "c 1", "e 1", "d 2"], circle.Steps.Select(step => $"{step.Initiative.Key} {step.Wave}"));
        Assert.Equal(
            ["These depend on each other in a circle, so that none can come first: “A” on “C” on “B” on “A”.", "“E” depends on itself."],
            circle.Findings.Where(finding => finding.Kind == RoadmapFindingKind.Circle).Select(finding => finding.Message));
    }

    [Fact]
    public void An_initiative_names_the_gaps_it_closes_and_the_pain_it_resolves()
    {
        var report = ReportOf.Gaps(
            "touchpoints: { pay: { painPoints: { late: x } } }",
            "touchpoints: { pay: {} }\ninitiatives: { wallets: { resolves: [late], owner: shop } }\nteams: { shop: { name: The shop } }",
            ReportOf.Gap("low", "/touchpoints/pay", GapSeverity.Low, GapStanding.Open, "wallets"),
            ReportOf.Gap("high", "/touchpoints/pay", GapSeverity.High, GapStanding.Open, "wallets"),
            ReportOf.Gap("alone", "/touchpoints/pay"));
        var step = report.Roadmap.Steps["wallets"]!;
        Assert.Equal(["high", "low"], step.Gaps.Select(gap => gap.Id));
        Assert.Equal([(GapSide.Before, "/touchpoints/pay/painPoints/late")], step.PainPoints.Select(pain => (pain.Side, pain.Path.ToString())));
        Assert.Equal("The shop", step.TeamName);
        Assert.Equal(["alone"], report.Roadmap.GapsWithoutInitiative.Select(gap => gap.Id));
    }

    [Fact]
    public void The_longest_chain_by_dates_is_critical()
    {
        // 10 + 21 days against 15.
        var path = Plan("a: { start: 2026-01-01, due: 2026-01-10 }, b: { dependsOn: [a], start: 2026-01-12, due: 2026-02-01 }, c: { start: 2026-01-01, due: 2026-01-15 }").CriticalPath!;
        Assert.Equal((CriticalPathBasis.Dates, 31m), (path.Basis, path.Length));
        Assert.Equal(["a", "b"], path.Initiatives.Select(id => id.Value));
    }

    [Fact]
    public void Without_dates_the_longest_chain_by_effort_is_critical()
    {
        var roadmap = Plan("a: { effort: 10 }, b: { dependsOn: [a], effort: 5 }, c: { effort: 12, start: 2026-01-01, due: 2026-01-15 }, d: { dependsOn: [c] }, e: { effort: 1, dependsOn: [a] }");
        Assert.Equal((CriticalPathBasis.Effort, 15m), (roadmap.CriticalPath!.Basis, roadmap.CriticalPath.Length));
        Assert.Equal(["a", "b"], roadmap.Steps.Where(step => step.IsOnCriticalPath).Select(step => step.Initiative.Key));
    }

    [Fact]
    public void Without_dates_and_efforts_the_longest_chain_by_count_is_critical()
    {
        var path = Plan("a: {}, b: { dependsOn: [a] }, c: {}").CriticalPath!;
        Assert.Equal((CriticalPathBasis.Count, 2m), (path.Basis, path.Length));
    }

    [Fact]
    public void Single_initiatives_of_which_nothing_is_known_have_no_critical_path()
        => Assert.Null(Plan("a: {}, b: {}").CriticalPath);

    [Fact]
    public void What_is_done_is_not_on_the_critical_path()
        => Assert.Equal(["b"], Plan("a: { status: done, start: 2026-01-01, due: 2026-01-31 }, b: { dependsOn: [a], start: 2026-02-01, due: 2026-02-02 }").CriticalPath!.Initiatives.Select(id => id.Value));

    [Fact]
    public void The_load_of_a_wave_is_said_team_by_team_with_what_is_unknown()
    {
        var roadmap = Plan("a: { owner: shop, effort: 10 }, b: { owner: shop, effort: 2.5 }, c: { owner: shop }, d: { owner: care, effort: 4 }, e: { effort: 1 }, f: { owner: care, effort: 8, dependsOn: [a] }, g: { owner: care, effort: 99, status: done }");
        Assert.Equal(["Care 4 0", "Shop 12.5 1", " 1 0"], roadmap.Waves[0].Load.Select(Text));
        Assert.Equal(["Care 8 0"], roadmap.Waves[1].Load.Select(Text));

        static string Text(TeamLoad load) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{load.TeamName} {load.PersonDays} {load.Unknown}");
    }

    [Fact]
    public void The_load_of_a_month_is_the_part_of_the_effort_that_falls_into_it()
    {
        // 20 days, 15 of them in January: 30 ÷ 20 × 15 and 30 ÷ 20 × 5.
        var roadmap = Plan("a: { owner: shop, effort: 30, start: 2026-01-17, due: 2026-02-05 }, b: { owner: shop, effort: 1, start: 2026-02-01, due: 2026-02-01 }, c: { owner: shop, effort: 1 }, d: { owner: shop, start: 2026-01-01, due: 2026-01-02 }, e: { effort: 9, start: 2026-01-01, due: 2026-01-02, status: done }");
        Assert.Equal([("2026-01-01", 22.5m), ("2026-02-01", 8.5m)], roadmap.Months.Select(load => (load.Month.ToString("O", System.Globalization.CultureInfo.InvariantCulture), load.PersonDays)));
        Assert.Equal(["c", "d"], roadmap.WithoutMonths.Select(id => id.Value));
    }

    [Fact]
    public void Dates_at_the_end_of_time_do_not_throw()
        => Assert.Equal(12, Plan("a: { effort: 365, start: 9999-01-01, due: 9999-12-31 }").Months.Count);

    [Fact]
    public void What_lasts_more_than_ten_years_has_no_months()
    {
        var roadmap = Plan("a: { effort: 365, start: 0001-01-01, due: 9999-12-31 }, b: { effort: 120, start: 2026-01-01, due: 2035-12-31 }");
        Assert.Equal(["a"], roadmap.WithoutMonths.Select(id => id.Value));
        Assert.Equal(120, roadmap.Months.Count);
        Assert.Contains("1 initiative is not counted, since dates or effort are not known, or they last more than ten years.", roadmap.ToMarkdown(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_months_of_many_teams_are_rows()
    {
        var teams = Enumerable.Range(0, 9).Select(i => $"t{i}: {{ }}");
        var initiatives = Enumerable.Range(0, 9).Select(i => $"i{i}: {{ owner: t{i}, effort: 2, start: 2026-01-01, due: 2026-01-02 }}");
        var page = ReportOf.Gaps("touchpoints: { pay: {} }", $"touchpoints: {{ pay: {{}} }}\nteams: {{ {string.Join(", ", teams)} }}\ninitiatives: {{ {string.Join(", ", initiatives)} }}").Roadmap.ToMarkdown();
        Assert.Contains("| Month | Team | Person-days |\n|---|---|--:|\n| 2026-01 |", page, StringComparison.Ordinal);
    }

    private static GapRoadmap Plan(string initiatives, params Gap[] gaps)
        => ReportOf.Gaps("touchpoints: { pay: {} }", $"touchpoints: {{ pay: {{}} }}\nteams: {{ shop: {{}}, care: {{}} }}\nopportunities: {{ chance: {{ reach: 100 }} }}\ninitiatives: {{ {initiatives} }}", gaps).Roadmap;
}
