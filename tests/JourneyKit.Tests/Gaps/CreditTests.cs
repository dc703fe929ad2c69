using JourneyKit.Gaps;
using JourneyKit.Tests.Support;

namespace JourneyKit.Tests.Gaps;

/// <summary>Who closes a gap and who makes it worse.</summary>
public sealed class CreditTests
{
    private const string Before = """
        stages: [purchase]
        touchpoints:
          counter: { stage: purchase, emotion: 1, momentOfTruth: true, painPoints: { cold-cup: { severity: 4 }, no-sugar: { severity: 2 } } }
          table: { stage: purchase, emotion: 1 }
        """;

    [Fact]
    public void What_gets_worse_where_an_initiative_works_is_its_doing()
    {
        var report = GapsOf.Pair(Before, "stages: [purchase]\ntouchpoints: { table: { stage: purchase, emotion: -1 } }\ninitiatives: { robot: { touchpoints: [counter, table], effort: 10 } }");
        foreach (var id in new[] { "emotion-worse:table", "moment-of-truth-lost:counter" })
        {
            var gap = report.Gaps[id]!;
            Assert.Empty(gap.Initiatives);
            Assert.Equal(["robot"], gap.CausedBy.Select(initiative => initiative.Value));
        }

        var step = Assert.Single(report.Roadmap.Steps);
        Assert.Empty(step.Gaps);
        Assert.Equal(2, step.Worsens.Count);
        Assert.True(step.Worth < 0);
    }

    [Fact]
    public void An_initiative_at_the_same_touchpoint_does_not_answer_another_pain_point()
    {
        var report = GapsOf.Pair(Before, """
            stages: [purchase]
            touchpoints: { counter: { stage: purchase, emotion: 1, momentOfTruth: true, because: [cold-cup] }, table: { stage: purchase, emotion: 1 } }
            initiatives:
              new-stove: { resolves: [cold-cup], status: dropped }
              sugar-bowl: { resolves: [no-sugar], status: planned }
            """);
        var cold = Assert.Single(report.Gaps, gap => gap.Id.EndsWith(":cold-cup", StringComparison.Ordinal));
        Assert.Equal((GapStanding.Open, GapSeverity.High), (cold.Standing, cold.Severity));
        Assert.Empty(cold.Initiatives);
        Assert.EndsWith("“New stove”, which was to close it, is dropped.", cold.Message, StringComparison.Ordinal);
        Assert.Equal(["sugar-bowl"], report.Gaps["pain-resolved:no-sugar"]!.Initiatives.Select(initiative => initiative.Value));
    }

    [Fact]
    public void An_initiative_that_is_not_said_to_close_an_open_gap_does_not_close_it()
    {
        var report = GapsOf.Pair("touchpoints: { pay: { expectation: One tap. } }", "touchpoints: { pay: { expectation: One tap., desiredEmotion: 2, emotion: 0 } }\ninitiatives: { wallets: { touchpoints: [pay] } }");
        var gap = report.Gaps["plan-short-of-desired-emotion:pay"]!;
        Assert.Equal(GapStanding.Open, gap.Standing);
        Assert.Empty(gap.Initiatives);
        Assert.Empty(gap.CausedBy);
    }

    [Fact]
    public void Who_names_a_touchpoint_works_on_what_is_planned_there_and_is_not_said_to_close_it()
    {
        var report = GapsOf.Pair("touchpoints: { pay: { emotion: -1 } }", "touchpoints: { pay: { emotion: 1 } }\ninitiatives: { wallets: { touchpoints: [pay] } }");
        var gap = report.Gaps["emotion-below-target:pay"]!;
        Assert.Empty(gap.Initiatives);
        Assert.Equal(["wallets"], gap.WorkedOnBy.Select(initiative => initiative.Value));
        var step = Assert.Single(report.Roadmap.Steps);
        Assert.Equal((0, 1), (step.Gaps.Count, step.WorksOn.Count));
        Assert.True(step.Worth > 0);
    }

    [Theory]
    [InlineData("resolves: [cold-cup]", "stove")]
    [InlineData("resolves: [cold-cup], touchpoints: [counter]", "")]
    [InlineData("resolves: [cold-cup], touchpoints: [counter, table]", "stove")]
    public void Who_says_where_it_works_has_made_nothing_worse_elsewhere(string work, string blamed)
    {
        var gap = GapsOf.Pair(Before, $$"""
            stages: [purchase]
            touchpoints: { counter: { stage: purchase, emotion: 1, momentOfTruth: true }, table: { stage: purchase, emotion: -1, because: [cold-cup] } }
            initiatives: { stove: { {{work}} } }
            """).Gaps["emotion-worse:table"]!;
        Assert.Equal(blamed, string.Join(' ', gap.CausedBy));
    }

    [Theory]
    [InlineData("touchpoints: [ask]", "")]
    [InlineData("touchpoints: [pay]", "wallets")]
    public void Who_says_where_it_works_loses_no_conversions_elsewhere(string work, string blamed)
    {
        const string Map = "conversions: { order: { at: done } }\ntouchpoints: { ask: { entry: true, next: { pay: 100% } }, pay: { BECAUSE next: { done: SHARE% } }, done: { exit: true } }\n";
        var report = GapsOf.Pair(Map.Replace("BECAUSE", "painPoints: { code: { severity: 3 } },", StringComparison.Ordinal).Replace("SHARE", "80", StringComparison.Ordinal), Map.Replace("BECAUSE", "because: [new-codes],", StringComparison.Ordinal).Replace("SHARE", "60", StringComparison.Ordinal) + $"opportunities: {{ new-codes: {{}} }}\ninitiatives: {{ wallets: {{ delivers: [new-codes], {work} }} }}");
        Assert.Equal(blamed, string.Join(' ', report.Gaps["conversion-worse:order"]!.CausedBy));
    }

    [Theory]
    [InlineData("pay: {}, check: { emotion: -2 }", "new-touchpoint-bad:check", "check")]
    [InlineData("pay: { painPoints: { late: { severity: 3 } } }", "pain-new:late", "pay")]
    [InlineData("pay: { painPoints: { late: { severity: 5 } } }", "severe-pain-unanswered:late", "pay")]
    [InlineData("pay: { next: { check: { wait: 3d } } }, check: {}", "wait-too-long:pay:check", "check")]
    [InlineData("pay: { next: { check: { continuity: lost } } }, check: {}", "continuity-lost:pay:check", "pay")]
    public void What_the_plan_itself_brings_is_the_doing_of_those_who_work_there(string touchpoints, string id, string at)
    {
        var report = GapsOf.Pair("touchpoints: { ask: {}, pay: {} }", $"touchpoints: {{ ask: {{}}, {touchpoints} }}\ninitiatives: {{ rails: {{ touchpoints: [{at}] }}, other: {{ touchpoints: [ask] }} }}");
        Assert.Equal("rails", string.Join(' ', report.Gaps[id]!.CausedBy));
        Assert.Equal(GapStanding.Open, report.Gaps[id]!.Standing);
    }

    [Theory]
    [InlineData("cameras: { touchpoints: [video] }, guide: { touchpoints: [test] }", "cameras")]
    [InlineData("guide: { touchpoints: [test] }", "guide")]
    public void A_wait_from_something_new_is_the_doing_of_those_who_bring_that(string initiatives, string blamed)
        => Assert.Equal(blamed, string.Join(' ', GapsOf.Pair("touchpoints: { test: {} }", $"touchpoints: {{ video: {{ next: {{ test: {{ wait: 2d }} }} }}, test: {{}} }}\ninitiatives: {{ {initiatives} }}").Gaps["wait-too-long:video:test"]!.CausedBy));

    [Fact]
    public void What_hurts_as_it_does_today_is_nobody_s_doing()
    {
        const string Map = "touchpoints: { pay: { painPoints: { late: { severity: 5 } } } }\n";
        Assert.Empty(GapsOf.Pair(Map, Map + "initiatives: { rails: { touchpoints: [pay] } }").Gaps["severe-pain-unanswered:late"]!.CausedBy);
    }

    [Fact]
    public void Where_the_map_says_what_a_change_is_for_only_who_is_behind_that_has_made_it_worse()
    {
        var gap = GapsOf.Pair(Before, """
            stages: [purchase]
            touchpoints: { counter: { stage: purchase, emotion: 1, momentOfTruth: true }, table: { stage: purchase, emotion: -1, because: [cold-cup] } }
            initiatives: { stove: { resolves: [cold-cup] }, lamps: { touchpoints: [table] } }
            """).Gaps["emotion-worse:table"]!;
        Assert.Equal(["stove"], gap.CausedBy.Select(initiative => initiative.Value));
        Assert.Empty(gap.WorkedOnBy);
    }

    [Fact]
    public void What_is_done_makes_nothing_worse_from_now_on()
        => Assert.Empty(GapsOf.Pair(Before, "stages: [purchase]\ntouchpoints: { table: { stage: purchase, emotion: -1 } }\ninitiatives: { robot: { touchpoints: [counter, table], status: done } }").Gaps["emotion-worse:table"]!.CausedBy);

    [Fact]
    public void An_objective_as_the_reason_leaves_it_to_whoever_works_there()
    {
        var gap = GapsOf.Pair(Before, "stages: [purchase]\nobjectives: [cheaper]\ntouchpoints: { counter: { stage: purchase, emotion: 1, momentOfTruth: true }, table: { stage: purchase, emotion: -1, because: [cheaper] } }\ninitiatives: { robot: { touchpoints: [table] } }").Gaps["emotion-worse:table"]!;
        Assert.Equal(["robot"], gap.CausedBy.Select(initiative => initiative.Value));
    }

    [Fact]
    public void Who_changes_where_journeys_begin_has_made_worse_what_fewer_reach_behind_it()
    {
        const string Goal = "conversions: { order: { at: done } }\n";
        var gap = GapsOf.Pair(
            Goal + "touchpoints: { web: { entry: 80%, next: { done: 80% } }, shop: { entry: 20%, next: { done: 20% } }, done: {} }",
            Goal + "touchpoints: { web: { entry: 20%, next: { done: 80% } }, shop: { entry: 80%, next: { done: 20% } }, done: {} }\ninitiatives: { more-shops: { touchpoints: [shop] }, other: { touchpoints: [done] } }").Gaps["conversion-worse:order"]!;
        Assert.Equal(["more-shops"], gap.CausedBy.Select(initiative => initiative.Value));
    }
}
