namespace JourneyKit.Tests.Validation.Rules.Future;

/// <summary>Initiatives, opportunities and what they promise.</summary>
public sealed class RoadmapTests
{
    [Theory]
    [InlineData("start: 2027-03-01, dependsOn: [b]", "`a` starts on 2027-03-01, but waits for `b`, which does not end until 2027-04-30.")]
    [InlineData("start: 2027-03-01, dependsOn: [b, c]", "`a` starts on 2027-03-01, but waits for `c`, which does not start until 2027-06-01.")]
    [InlineData("due: 2027-03-31, dependsOn: [b]", "`a` is due on 2027-03-31, but waits for `b`, which does not end until 2027-04-30.")]
    public void An_initiative_begins_after_the_last_it_waits_for(string initiative, string message)
        => Assert.Equal([message], FutureFindings.Of("JK8015", Roadmap(initiative)));

    [Theory]
    [InlineData("start: 2027-03-01, dependsOn: [b]", "/initiatives/a/start")]
    [InlineData("start: 2027-03-01, due: 2027-03-31, dependsOn: [b]", "/initiatives/a/start")]
    [InlineData("due: 2027-03-31, dependsOn: [b]", "/initiatives/a/due")]
    public void What_begins_too_early_is_shown_at_its_first_date(string initiative, string path)
        => Assert.Equal([path], RuleRun.Places("JK8015", Roadmap(initiative)));

    [Fact]
    public void What_is_done_but_still_hurts_is_shown_at_the_pain_point_that_it_resolves()
        => Assert.Equal(
            [
                "/initiatives/sender/resolves/in-spam: `sender` is done, but the pain point `in-spam` that it resolves is still in the map of today.",
                "/initiatives/sender/resolves/too-late: `sender` is done, but the pain point `too-late` that it resolves is still in the map of today.",
            ],
            RuleRun.Of("JK8034", "state: current\ntouchpoints: { mail: { painPoints: { in-spam: Nobody finds it., too-late: It comes the next day. } } }\ninitiatives: { sender: { resolves: [in-spam, too-late], status: done } }\n"));

    [Theory]
    [InlineData("start: 2027-04-30, dependsOn: [b]")]
    [InlineData("dependsOn: [b]")]
    [InlineData("start: 2027-03-01, dependsOn: [d, e, f]")]
    [InlineData("start: 2027-03-01, status: done, dependsOn: [b]")]
    public void What_is_unknown_done_or_dropped_holds_nobody_up(string initiative)
        => Assert.Empty(FutureFindings.Of("JK8015", Roadmap(initiative)));

    [Fact]
    public void Nothing_is_overdue_on_no_day_or_on_its_own_day_or_in_an_archive()
    {
        const string Map = "state: current\ninitiatives: { a: { due: 2026-05-29 } }";
        Assert.Empty(FutureFindings.Of("JK8016", Map));
        Assert.Empty(FutureFindings.Of("JK8016", Map, today: new DateOnly(2026, 5, 29)));
        Assert.Single(FutureFindings.Of("JK8016", Map, today: new DateOnly(2026, 5, 30)));
        Assert.Empty(FutureFindings.Of("JK8016", Map, today: new DateOnly(2026, 5, 30), status: "archived"));
        Assert.Empty(FutureFindings.Of("JK8016", Map.Replace("due: 2026-05-29", "due: 2026-05-29, status: done", StringComparison.Ordinal), today: new DateOnly(2026, 5, 30)));
    }

    [Fact]
    public void What_is_done_or_dropped_is_not_asked_for_owner_dates_purpose_or_measure()
    {
        foreach (var rule in new[] { "JK8012", "JK8013", "JK8017", "JK8018", "JK8019", "JK8020" })
        {
            Assert.Empty(FutureFindings.Of(rule, "state: future\ninitiatives: { old: { status: dropped }, a: { status: done, dependsOn: [old] }, b: { status: dropped, dependsOn: [old] } }"));
        }

        Assert.Single(FutureFindings.Of("JK8013", "state: future\ninitiatives: { a: {}, b: { status: proposed } }"));
    }

    [Fact]
    public void Groundwork_has_a_purpose()
        => Assert.Equal(
            ["The initiative `paint` does not say what it is for: name what it `delivers`, `resolves` or changes (`touchpoints`)."],
            FutureFindings.Of("JK8018", "state: future\ntouchpoints: [shop]\ninitiatives: { floor: {}, tills: { touchpoints: [shop], dependsOn: [floor] }, paint: {} }"));

    [Fact]
    public void One_initiative_in_four_may_go_without_a_measure()
    {
        Assert.Empty(FutureFindings.Of("JK8020", "state: future\ninitiatives: { a: {}, b: { pilot: x }, c: { pilot: x }, d: { pilot: x } }"));
        Assert.Equal(
            ["The unfinished initiative `a` does not say which metric it is to change, or how it is tried out. Say the value that the metric is to reach (`expects`), or plan a `pilot`."],
            FutureFindings.Of("JK8020", "state: future\ninitiatives: { a: {}, b: { pilot: x }, c: { pilot: x } }"));
    }

    [Theory]
    [InlineData("status: open")]
    [InlineData("status: rejected")]
    [InlineData("addresses: [noise]")]
    public void An_opportunity_that_is_undecided_turned_down_or_resolved_needs_no_initiative(string opportunity)
        => Assert.Empty(FutureFindings.Of("JK8011", Opportunities(opportunity)));

    [Theory]
    [InlineData("status: accepted")]
    [InlineData("addresses: [noise, dust]")]
    public void Any_other_needs_one(string opportunity)
        => Assert.Equal(["No initiative delivers the opportunity `quiet`: plan one, or say in its `status` that it is `open` or `rejected`."], FutureFindings.Of("JK8011", Opportunities(opportunity)));

    [Fact]
    public void An_expectation_is_held_against_the_value_of_the_baseline()
    {
        const string Before = "state: current\nmetrics: { wait-time: { value: 6m } }";
        const string Metric = "state: future\nmetrics: { wait-time: { baseline: 9m } }\n";
        Assert.Equal(["`a` expects 7m of `wait-time`, which is worse than today's 6m (lower is better)."], FutureFindings.Of("JK8031", Metric + "initiatives: { a: { expects: { wait-time: 7m } } }", Before));
        Assert.Empty(FutureFindings.Of("JK8031", Metric + "initiatives: { a: { expects: { wait-time: 7m } } }"));
        Assert.Empty(FutureFindings.Of("JK8031", Metric + "initiatives: { a: { expects: { wait-time: 7m }, status: dropped } }", Before));
        Assert.Empty(FutureFindings.Of("JK8031", "state: future\nmetrics: { mood: { value: 3 } }\ninitiatives: { a: { expects: { mood: 2 } } }"));
    }

    [Fact]
    public void The_best_expectation_is_held_against_the_target()
    {
        const string Metric = "state: future\nmetrics: { wait-time: { target: 2m } }\n";
        Assert.Equal(["The best value that an initiative expects of `wait-time` is 3m (`b`), the target is 2m (lower is better). Plan more, or change the target."], FutureFindings.Of("JK8032", Metric + "initiatives: { a: { expects: { wait-time: 5m } }, b: { expects: { wait-time: 3m } }, c: { expects: { wait-time: 1m }, status: dropped } }"));
        Assert.Empty(FutureFindings.Of("JK8032", Metric + "initiatives: { a: { expects: { wait-time: 5m } }, b: { expects: { wait-time: 2m } } }"));
        Assert.Single(FutureFindings.Of("JK8032", "state: future\nmetrics: [wait-time]\ninitiatives: { a: { expects: { wait-time: 5m } } }", "state: current\nmetrics: { wait-time: { target: 2m } }"));
    }

    private static string Roadmap(string initiative) => $$"""
        state: future
        initiatives:
          a: { {{initiative}} }
          b: { due: 2027-04-30 }
          c: { start: 2027-06-01 }
          d: { due: 2027-09-30, status: done }
          e: { due: 2027-09-30, status: dropped }
          f: {}
        """;

    private static string Opportunities(string opportunity) => $$"""
        state: current
        touchpoints:
          office: { painPoints: [noise, dust] }
        opportunities:
          quiet: { {{opportunity}} }
        initiatives:
          doors: { resolves: [noise] }
        """;
}
