using JourneyKit.Model;

namespace JourneyKit.Matching.Similarity;

/// <summary>What touchpoints are recognised by: the matched touchpoints before and behind them, stage, channel and personas.</summary>
internal sealed class TouchpointTraits : SimilarityModel<Touchpoint>
{
    private const int NeighboursAt = 0;
    private const int StageAt = 1;
    private const int ChannelAt = 2;
    private const int PersonasAt = 3;

    private readonly Numbers ids = new();
    private readonly ElementMatches<Stage> stages;
    private readonly ElementMatches<Touchpoint> touchpoints;

    private TouchpointTraits(ElementMatches<Stage> stages, ElementMatches<Touchpoint> touchpoints)
        : base(nameWeight: 0.40, traitWeights: [0.30, 0.15, 0.08, 0.07])
    {
        this.stages = stages;
        this.touchpoints = touchpoints;
    }

    public static TouchpointTraits Of(JourneyMap before, JourneyMap after, ElementMatches<Stage> stages, ElementMatches<Touchpoint> touchpoints)
    {
        var traits = new TouchpointTraits(stages, touchpoints);
        var (comesFromBefore, comesFromAfter) = (Predecessors(before), Predecessors(after));
        traits.Fill(
            before.Touchpoints,
            after.Touchpoints,
            touchpoints.UnmatchedBefore.Where(id => !after.Removes.Contains(id.Value)),
            touchpoints.UnmatchedAfter,
            touchpoint => traits.Of(touchpoint, comesFromBefore, touchpoints.AfterOf, stages.AfterOf),
            touchpoint => traits.Of(touchpoint, comesFromAfter, traits.MatchedInAfter, traits.StageInAfter));
        return traits;
    }

    protected override IEnumerable<string> ExplainTraits(Profile before, Profile after)
    {
        var same = new List<string>();
        if (AreSame(before.Traits[StageAt], after.Traits[StageAt]))
        {
            same.Add("stage");
        }

        if (AreSame(before.Traits[ChannelAt], after.Traits[ChannelAt]))
        {
            same.Add("channel");
        }

        if (same.Count > 0)
        {
            yield return $"same {string.Join(" and ", same)}";
        }

        // Ways out have even numbers, ways in odd ones.
        var neighbours = Common(before.Traits[NeighboursAt], after.Traits[NeighboursAt]);
        var (to, from) = (neighbours.Where(code => code % 2 == 0).ToList(), neighbours.Where(code => code % 2 == 1).ToList());
        if (from.Count > 0)
        {
            yield return $"both follow {Named(from.Select(code => ids[code / 2]))}";
        }

        if (to.Count > 0)
        {
            yield return $"both lead to {Named(to.Select(code => ids[code / 2]))}";
        }

        if (AreSame(before.Traits[PersonasAt], after.Traits[PersonasAt]))
        {
            yield return "same personas";
        }
    }

    private static ILookup<Id<Touchpoint>, Id<Touchpoint>> Predecessors(JourneyMap map)
        => map.Touchpoints.SelectMany(from => from.Next, (from, way) => (From: from.Id, To: way.Id)).ToLookup(way => way.To, way => way.From);

    private int[]?[] Of(Touchpoint touchpoint, ILookup<Id<Touchpoint>, Id<Touchpoint>> comesFrom, Func<Id<Touchpoint>, IEnumerable<Id<Touchpoint>>> matched, Func<Id<Stage>, IEnumerable<Id<Stage>>> stageInAfter)
    {
        var leadsTo = touchpoint.Next.SelectMany(way => matched(way.Id)).Select(id => ids.Of(id.Value) * 2);
        var follows = comesFrom[touchpoint.Id].SelectMany(matched).Select(id => (ids.Of(id.Value) * 2) + 1);
        int[] neighbours = [.. leadsTo.Concat(follows).Distinct().Order()];
        return
        [
            neighbours.Length == 0 ? null : neighbours,
            touchpoint.Stage is { } stage ? ids.SetOf(stageInAfter(stage).Select(id => id.Value)) : null,
            touchpoint.Channel is { } channel ? [ids.Of(channel.Value)] : null,
            touchpoint.Personas is { Count: > 0 } personas ? ids.SetOf(personas.Select(persona => persona.Value)) : null,
        ];
    }

    // Only what has a counterpart tells anything of the other map.
    private IEnumerable<Id<Touchpoint>> MatchedInAfter(Id<Touchpoint> id) => touchpoints.BeforeOf(id).Any() ? [id] : [];

    private IEnumerable<Id<Stage>> StageInAfter(Id<Stage> id) => stages.BeforeOf(id).Any() ? [id] : [];
}
