using JourneyKit.Model;
using JourneyKit.Tests.Support;

namespace JourneyKit.Tests.Gaps.Summary;

public sealed class TouchpointPlanTests
{
    private const string Before = "touchpoints: { rules: { painPoints: { hidden: { severity: 2 } } }, portal: {} }";

    [Theory]
    [InlineData("resolves: [hidden]", 1)]
    [InlineData("delivers: [find]", null)]
    public void A_pain_point_that_goes_with_its_touchpoint_is_the_merit_of_those_who_resolve_it(string work, int? credited)
    {
        var summary = GapsOf.Pair(Before, $"opportunities: {{ find: {{ addresses: [hidden] }} }}\ninitiatives: {{ lookup: {{ {work} }} }}\ntouchpoints: {{ portal: {{}} }}").Summary;
        Assert.Equal(credited, summary.Touchpoints.SingleOrDefault()?.Solved.Single().Initiatives.Count);
    }

    [Fact]
    public void Where_the_touchpoint_stays_whoever_delivers_what_addresses_it_counts_too()
    {
        var summary = GapsOf.Pair(Before, "opportunities: { find: { addresses: [hidden] } }\ninitiatives: { lookup: { delivers: [find] } }\ntouchpoints: { rules: {}, portal: {} }").Summary;
        Assert.Single(Assert.Single(Assert.Single(summary.Touchpoints).Solved).Initiatives);
    }

    [Theory]
    [InlineData("", false)]
    [InlineData(", byPersona: { dana: { emotion: 0 } }", true)]
    public void What_is_planned_for_everybody_is_no_promise_to_a_persona_of_whom_today_s_map_says_something_else(string said, bool isTold)
    {
        const string Persona = "personas: { dana: {} }\n";
        var summary = GapsOf.Pair(Persona + "touchpoints: { pay: { emotion: -1, byPersona: { dana: { emotion: -2 } } } }", Persona + $"touchpoints: {{ pay: {{ emotion: 1{said} }} }}").Summary;
        Assert.Equal(isTold, Assert.Single(summary.Touchpoints).Emotion.Any(change => change.Persona == "Dana"));
    }

    [Theory]
    [InlineData("[pay, ask]", "emotion: 1", 1)]
    [InlineData("[pay, ask]", "emotion: -1", 0)]
    [InlineData("[pay]", "emotion: -1", 1)]
    public void The_mean_of_a_stage_is_told_where_it_moves(string kept, string emotion, int told)
    {
        const string Stage = "stages: [buy]\n";
        var ask = kept.Contains("ask", StringComparison.Ordinal) ? ", ask: { stage: buy, emotion: 0 }" : "";
        var summary = GapsOf.Pair(Stage + "touchpoints: { pay: { stage: buy, emotion: -1 }, ask: { stage: buy, emotion: 0 } }", Stage + $"touchpoints: {{ pay: {{ stage: buy, {emotion} }}{ask} }}").Summary;
        Assert.Equal(told, summary.Stages.Count);
    }

    [Fact]
    public void The_mean_of_a_stage_is_of_all_its_touchpoints_also_of_what_is_new()
    {
        const string Stage = "stages: [buy]\n";
        var summary = GapsOf.Pair(Stage + "touchpoints: { form: { stage: buy, emotion: -1 }, ask: { stage: buy, emotion: 0 }, gone: { stage: buy, emotion: 2 } }", Stage + "touchpoints: { slot: { stage: buy, emotion: 1, replaces: [form] }, data: { stage: buy, emotion: 1, replaces: [form] }, ask: { stage: buy, emotion: 1 }, check: { stage: buy, emotion: -2 } }").Summary;
        Assert.Equal(["Buy 0.3333333333333333333333333333 0.25"], summary.Stages.Select(mean => $"{mean.Name} {Numerals.Number(mean.Before)} {Numerals.Number(mean.After)}"));
        Assert.All(summary.Touchpoints.Where(plan => plan.CameOf.Count > 0), plan => Assert.True(plan.IsPart));
    }
}
