using JourneyKit.Model;

namespace JourneyKit.Matching.Similarity;

/// <summary>What stages are recognised by: the matched touchpoints in them, and their kind.</summary>
internal sealed class StageTraits : SimilarityModel<Stage>
{
    private const int TouchpointsAt = 0;
    private const int KindAt = 1;

    private readonly Numbers ids = new();

    private StageTraits()
        : base(nameWeight: 0.50, traitWeights: [0.30, 0.20])
    {
    }

    public static StageTraits Of(JourneyMap before, JourneyMap after, ElementMatches<Stage> stages, ElementMatches<Touchpoint> touchpoints)
    {
        var traits = new StageTraits();
        var (heldBefore, heldAfter) = (Held(before), Held(after));
        traits.Fill(
            before.Stages,
            after.Stages,
            stages.UnmatchedBefore,
            stages.UnmatchedAfter,
            stage => traits.Of(stage, heldBefore[stage.Id].SelectMany(touchpoints.AfterOf)),
            stage => traits.Of(stage, heldAfter[stage.Id].Where(id => touchpoints.BeforeOf(id).Any())));
        return traits;
    }

    protected override IEnumerable<string> ExplainTraits(Profile before, Profile after)
    {
        var held = Common(before.Traits[TouchpointsAt], after.Traits[TouchpointsAt]);
        if (held.Length > 0)
        {
            yield return $"both hold {Named(held.Select(id => ids[id]))}";
        }

        if (AreSame(before.Traits[KindAt], after.Traits[KindAt]))
        {
            yield return "same kind";
        }
    }

    private static ILookup<Id<Stage>, Id<Touchpoint>> Held(JourneyMap map)
        => map.Touchpoints.Where(touchpoint => touchpoint.Stage is not null).ToLookup(touchpoint => touchpoint.Stage!.Value, touchpoint => touchpoint.Id);

    private int[]?[] Of(Stage stage, IEnumerable<Id<Touchpoint>> held) => [ids.SetOf(held.Select(id => id.Value)), stage.Kind is { } kind ? [(int)kind] : null];
}
