using JourneyKit.Gaps;
using JourneyKit.Tests.Support;

namespace JourneyKit.Tests.Gaps.Findings.Regressions;

public sealed class WayOutTests
{
    private const string Kind = "way-out-lost";
    private const string Before = "conversions: { order: { at: done } }\ntouchpoints: { ask: {}, refused: { exit: true }, complain: { feedback: true }, done: { exit: true } }";

    [Fact]
    public void An_end_other_than_the_goal_is_a_way_out()
    {
        var gap = GapsOf.Single(Kind, Before, Before.Replace("refused: { exit: true }, ", "", StringComparison.Ordinal));
        Assert.Equal(("way-out-lost:refused", GapSeverity.Medium, GapStanding.Regression), (gap.Id, gap.Severity, gap.Standing));
        Assert.Equal("“Refused” is where journeys end that do not reach the goal today; in the future map it is gone, and nothing takes its place. No reason is given.", gap.Message);
        Assert.Equal(GapSeverity.Low, GapsOf.Single(Kind, "objectives: [fairness]\n" + Before, "objectives: [fairness]\nremoves: { refused: [fairness] }\n" + Before.Replace("refused: { exit: true }, ", "", StringComparison.Ordinal)).Severity);
    }

    [Fact]
    public void The_last_place_to_say_how_it_was_is_a_way_out()
    {
        Assert.Equal("way-out-lost:complain", GapsOf.Single(Kind, Before, Before.Replace("complain: { feedback: true }, ", "", StringComparison.Ordinal)).Id);
        Assert.Empty(GapsOf.Ids(Kind, Before, Before.Replace("complain: { feedback: true }", "review: { feedback: true }", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_place_where_a_persona_could_say_how_it_was_is_one_too()
    {
        const string Personas = "personas: [ann, ben]\n";
        const string Now = Personas + "touchpoints: { ask: {}, letter: { type: survey }, app: { personas: [ben], feedback: true } }";
        Assert.Equal(("way-out-lost:letter", GapSeverity.Medium), Of(GapsOf.Single(Kind, Now, Personas + "touchpoints: { ask: {} , app: { personas: [ben] } }")));
        var gap = GapsOf.Single(Kind, Now, Personas + "touchpoints: { ask: {}, app: { personas: [ben], feedback: true } }");
        Assert.Equal(("way-out-lost:letter", GapSeverity.Medium), Of(gap));
        Assert.StartsWith("“Letter” is where “Ann” can say how it was today;", gap.Message, StringComparison.Ordinal);
        Assert.Empty(GapsOf.Ids(Kind, Now, Personas + "touchpoints: { ask: {}, site: { type: review }, app: { personas: [ben], feedback: true } }"));

        static (string, GapSeverity) Of(Gap gap) => (gap.Id, gap.Severity);
    }

    [Theory]
    [InlineData("touchpoints: { ask: {}, refused: {}, complain: {}, done: {} }")]
    [InlineData("touchpoints: { ask: {}, sorry: { replaces: [refused, complain] }, done: {} }")]
    public void What_stays_or_is_replaced_is_none(string then) => Assert.Empty(GapsOf.Ids(Kind, Before, "conversions: { order: { at: done } }\n" + then));

    [Fact]
    public void An_end_that_is_the_goal_or_of_a_map_without_one_is_none()
    {
        Assert.Empty(GapsOf.Ids(Kind, Before, "touchpoints: { ask: {}, refused: { exit: true }, complain: { feedback: true } }"));
        Assert.Empty(GapsOf.Ids(Kind, "touchpoints: { ask: {}, refused: { exit: true } }", "touchpoints: { ask: {} }"));
    }

    [Fact]
    public void A_recovery_that_goes_with_its_pain_point_is_named()
    {
        const string Now = "touchpoints: { pay: { painPoints: { refused: { recovery: help } } }, help: {} }";
        var gap = GapsOf.Single("recovery-lost", Now, "touchpoints: { pay: {} }");
        Assert.Equal((GapSeverity.Medium, GapStanding.Regression), (gap.Severity, gap.Standing));
        Assert.Equal("Whoever is hit by “Refused” at “Pay” is caught by “Help” today; in the future map both are gone. Where it still happens, nothing catches them. No reason is given.", gap.Message);
        Assert.Equal(GapSeverity.Low, GapsOf.Single("recovery-lost", Now, "touchpoints: { pay: {} }\ninitiatives: { new-bank: { resolves: [refused] } }").Severity);
        Assert.Empty(GapsOf.Ids("recovery-lost", Now, "touchpoints: { pay: {}, help: {} }"));
        Assert.Empty(GapsOf.Ids("recovery-lost", Now, "touchpoints: { pay: {}, chat: { replaces: [help] } }"));
    }

    [Theory]
    [InlineData("painPoints: { dead-line: { kind: breakdown } }", "initiatives: { portal: { resolves: [dead-line] } }", true)]
    [InlineData("emotion: -2, painPoints: [dead-line]", "initiatives: { portal: { resolves: [dead-line] } }", true)]
    [InlineData("emotion: -1.9, painPoints: [dead-line]", "initiatives: { portal: { resolves: [dead-line] } }", false)]
    [InlineData("painPoints: { dead-line: { kind: breakdown } }", "", false)]
    [InlineData("painPoints: { dead-line: { kind: breakdown }, other: {} }", "initiatives: { portal: { resolves: [dead-line] } }", false)]
    [InlineData("emotion: -2", "", false)]
    public void A_touchpoint_that_was_itself_the_breakdown_is_no_loss(string hotline, string plan, bool isNoLoss)
    {
        var now = $"conversions: {{ order: {{ at: done }} }}\ntouchpoints: {{ hotline: {{ exit: true, momentOfTruth: true, {hotline} }}, done: {{}} }}";
        var then = $"conversions: {{ order: {{ at: done }} }}\ntouchpoints: {{ done: {{}} }}\n{plan}";
        foreach (var kind in new[] { "unexplained-change", "moment-of-truth-lost", Kind })
        {
            Assert.Equal(isNoLoss, GapsOf.Ids(kind, now, then).Count == 0);
        }
    }
}
