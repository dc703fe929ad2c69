using JourneyKit.Gaps.Context;
using JourneyKit.Gaps.Sides;
using JourneyKit.Model;
using JourneyKit.Questions;

namespace JourneyKit.Gaps.Outcomes;

/// <summary>Finds what becomes of touchpoints, feelings and pain points.</summary>
internal static class OutcomeFinder
{
    public static GapOutcomes Of(GapContext context, ElementList<MeanOutcome> means) => new([.. Touchpoints(context)], means, PainPoints(context), [.. context.PainPoints.All.Select(fate => new PainPointOutcome(fate.Id, fate.Before?.At.Id, fate.After?.At.Id))]);

    /// <summary>The mean emotions, as <see cref="GapOutcomes.Means"/> has them.</summary>
    public static ElementList<MeanOutcome> MeansOf(GapContext context) => [.. Means(context)];

    private static IEnumerable<TouchpointOutcome> Touchpoints(GapContext context)
        => context.After.Map.Touchpoints.Select(after => Outcome(context, after))
            .Concat(context.Gone.Select(before => new TouchpointOutcome(TouchpointFate.Removed, [before.Id], null)));

    private static TouchpointOutcome Outcome(GapContext context, Touchpoint after)
    {
        var before = context.BeforeOf(after).ToList();
        return new TouchpointOutcome(Fate(context, before, after), [.. before.Select(touchpoint => touchpoint.Id)], after.Id);
    }

    private static TouchpointFate Fate(GapContext context, List<Touchpoint> before, Touchpoint after) => before switch
    {
        [] => TouchpointFate.Added,
        [_, _, ..] => TouchpointFate.Merged,
        [var only] when context.AfterOf(only).Skip(1).Any() => TouchpointFate.Split,
        [var only] when only.Key != after.Key => TouchpointFate.Replaced,
        [var only] when !IsInSameStage(context, only, after) => TouchpointFate.Moved,
        [var only] => only == after ? TouchpointFate.Unchanged : TouchpointFate.Changed,
    };

    private static bool IsInSameStage(GapContext context, Touchpoint before, Touchpoint after)
        => before.Stage == after.Stage || (before.Stage is { } was && after.Stage is { } now && context.Before.Map.Stages[was] is { } stage && context.AfterOf(stage).Any(became => became.Id == now));

    private static IEnumerable<MeanOutcome> Means(GapContext context)
    {
        var (before, after) = (context.Before.Map, context.After.Map);
        var gone = before.Stages.Where(stage => !context.AfterOf(stage).Any());
        var personas = after.Personas.Concat(before.Personas.Where(persona => !after.Personas.Contains(persona.Key))).Select(persona => persona.Id);
        MeanOutcome[] all =
        [
            new(MeanScope.Journey, null, null, Mean(before, _ => true, null), Mean(after, _ => true, null)),
            .. after.Stages.Select(stage => new MeanOutcome(MeanScope.Stage, stage.Id, null, MeanIn(before, context.BeforeOf(stage)), MeanIn(after, [stage]))),
            .. gone.Select(stage => new MeanOutcome(MeanScope.Stage, stage.Id, null, MeanIn(before, [stage]), null)),
            .. personas.Select(persona => new MeanOutcome(MeanScope.Persona, null, persona, MeanFor(context.Before, persona), MeanFor(context.After, persona))),
        ];
        return all.Where(mean => mean.Before is not null || mean.After is not null);
    }

    // A stage that takes the place of others is set against all of them.
    private static MeanEmotion? MeanIn(JourneyMap map, IEnumerable<Stage> stages)
    {
        var ids = stages.Select(stage => stage.Id).ToHashSet();
        return Mean(map, touchpoint => touchpoint.Stage is { } stage && ids.Contains(stage), null);
    }

    private static MeanEmotion? MeanFor(JourneySide side, Id<Persona> persona)
        => side.Map.Personas[persona] is { } known ? Mean(side.Map, touchpoint => side.IsMet(known, touchpoint), persona) : null;

    private static MeanEmotion? Mean(JourneyMap map, Func<Touchpoint, bool> isMeant, Id<Persona>? persona)
    {
        var known = map.Touchpoints
            .Where(touchpoint => !touchpoint.IsForNobody() && isMeant(touchpoint))
            .Select(touchpoint => (persona is { } one ? touchpoint.ByPersona[one.Value]?.Emotion : null) ?? touchpoint.Emotion)
            .OfType<Score>()
            .Select(score => score.Value)
            .ToList();
        return known.Count == 0 ? null : new MeanEmotion(known.Count, known.Sum() / known.Count);
    }

    private static PainPointCounts PainPoints(GapContext context)
    {
        var gone = context.PainPoints.All.Where(fate => fate.After is null).ToList();
        return new PainPointCounts(gone.Count, gone.Count(fate => fate.IsWorkedOn), context.PainPoints.All.Count(fate => fate is { Before: not null, After: not null }), context.PainPoints.All.Count(fate => fate.Before is null));
    }
}
