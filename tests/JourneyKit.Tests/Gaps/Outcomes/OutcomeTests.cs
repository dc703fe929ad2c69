using JourneyKit.Gaps.Outcomes;
using JourneyKit.Tests.Support;

namespace JourneyKit.Tests.Gaps.Outcomes;

public sealed class OutcomeTests
{
    [Fact]
    public void Every_touchpoint_has_a_fate()
    {
        var outcomes = GapsOf.Pair(
            "stages: [one, two]\ntouchpoints: { same: { stage: one }, other: { stage: one }, moves: { stage: one }, a: {}, b: {}, wide: {}, old: {}, goes: {} }",
            "stages: [one, two]\ntouchpoints: { same: { stage: one }, other: { stage: one, emotion: 1 }, moves: { stage: two }, both: { replaces: [a, b] }, left: { replaces: [wide] }, right: { replaces: [wide] }, new-one: { replaces: [old] }, comes: {} }").Outcomes;
        Assert.Equal(
            ["same Unchanged same", "other Changed other", "moves Moved moves", "both Merged a+b", "left Split wide", "right Split wide", "new-one Replaced old", "comes Added ", " Removed goes"],
            outcomes.Touchpoints.Select(outcome => $"{outcome.After} {outcome.Fate} {string.Join('+', outcome.Before)}"));
    }

    [Fact]
    public void A_touchpoint_that_goes_with_its_stage_is_not_moved()
        => Assert.Equal(TouchpointFate.Changed, GapsOf.Pair("stages: [one]\ntouchpoints: { pay: { stage: one } }", "stages: { first: { replaces: [one] } }\ntouchpoints: { pay: { stage: first } }").Outcomes.Touchpoints[0].Fate);

    [Fact]
    public void Means_count_every_touchpoint_of_each_map_whose_emotion_is_known()
    {
        var means = GapsOf.Pair(
            "personas: [dana]\nstages: [one]\ntouchpoints: { a: { stage: one, emotion: -1 }, b: { emotion: 0, byPersona: { dana: { emotion: -2 } } }, c: {} }",
            "personas: [dana]\nstages: [one]\ntouchpoints: { a: { stage: one, emotion: 1 }, d: { emotion: 2, personas: [] } }").Outcomes.Means;
        Assert.Equal(
            ["Journey  -0.5 of 2, 1 of 1", "Stage one -1 of 1, 1 of 1", "Persona dana -1.5 of 2, 1 of 1"],
            means.Select(mean => $"{mean.Scope} {mean.Stage}{mean.Persona} {mean.Before?.Mean} of {mean.Before?.Count}, {mean.After?.Mean} of {mean.After?.Count}"));
    }

    [Fact]
    public void Pain_points_go_stay_and_come()
        => Assert.Equal(
            new PainPointCounts(2, 1, 1, 1),
            GapsOf.Pair("touchpoints: { pay: { painPoints: [late, lost, stays] } }", "touchpoints: { pay: { painPoints: [stays, comes] } }\ninitiatives: { fix: { resolves: [late] } }").Outcomes.PainPoints);

    [Fact]
    public void Each_pain_point_says_where_it_stood_and_where_it_stands()
        => Assert.Equal(
            ["late pay ", "stays pay desk", "comes  pay"],
            GapsOf.Pair("touchpoints: { pay: { painPoints: [late, stays] } }", "touchpoints: { pay: { painPoints: [comes] }, desk: { painPoints: [stays] } }").Outcomes.EachPainPoint.Select(pain => $"{pain.Id} {pain.Before} {pain.After}"));

    [Fact]
    public void The_mean_of_a_persona_leaves_out_what_no_way_of_it_leads_to()
    {
        const string Earl = "personas: { tess: { }, earl: { } }\ntouchpoints: { counter: { entry: true, emotion: 1, next: [eat] }, eat: { emotion: 1 }, desk: { entry: true, personas: [tess], emotion: 0, next: [pick-up] }, pick-up: { emotion: -2 } }";
        var means = GapsOf.Pair(Earl, Earl).Outcomes.Means.Where(mean => mean.Scope == MeanScope.Persona);
        Assert.Equal(["tess 0 of 4", "earl 1 of 2"], means.Select(mean => $"{mean.Persona} {mean.After!.Mean} of {mean.After.Count}"));
    }
}
