using JourneyKit.Changes;
using JourneyKit.Matching.Similarity;
using JourneyKit.Model;

namespace JourneyKit.Matching;

/// <summary>Finds which elements of one map are which of another.</summary>
internal static class JourneyMatching
{
    private const string TouchpointKind = "touchpoint";
    private const string StageKind = "stage";
    private const string ConversionKind = "conversion";

    /// <summary>Matches the touchpoints, stages and conversions of two maps. The same maps give the same matches, in whatever order their touchpoints stand.</summary>
    /// <param name="before">The first map.</param>
    /// <param name="after">The second map, which declares what it replaces and removes.</param>
    /// <param name="mode">By what to match.</param>
    public static MatchResult Match(JourneyMap before, JourneyMap after, MatchMode mode = MatchMode.Declared)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var stages = Declared(StageKind, before.Stages, after.Stages, mode, stage => stage.Replaces);
        var touchpoints = Declared(TouchpointKind, before.Touchpoints, after.Touchpoints, mode, touchpoint => touchpoint.Replaces);
        var conversions = Declared(ConversionKind, before.Conversions, after.Conversions, mode, conversion => conversion.Replaces);
        var removed = mode == MatchMode.Ids ? [] : RemovedOnPurpose(before, after, touchpoints);
        if (mode == MatchMode.Suggest)
        {
            stages = stages.With(SimilarElements.Find(StageKind, StageTraits.Of(before, after, stages, touchpoints)));
            touchpoints = touchpoints.With(SimilarElements.Find(TouchpointKind, TouchpointTraits.Of(before, after, stages, touchpoints)));
        }

        return new MatchResult(mode, touchpoints, stages, conversions, removed);
    }

    private static ElementMatches Declared<T>(string kind, ElementMap<T> before, ElementMap<T> after, MatchMode mode, Func<T, ElementList<Id<T>>> replaces)
        where T : class, IKeyed
    {
        var declared = mode == MatchMode.Ids ? [] : DeclaredPairs.Of(before, after, replaces);
        var (was, now) = (IdSet.Of(before), IdSet.Of(after));
        return new ElementMatches(kind, was, now, declared.Count == 0 ? [] : MatchGroups.Of(kind, declared, was, now));
    }

    private static ElementList<Removal> RemovedOnPurpose(JourneyMap before, JourneyMap after, ElementMatches touchpoints)
        => [.. after.Removes.Where(removal => before.Touchpoints.Contains(removal.Key) && !touchpoints.AfterOf(removal.Key).Any())];
}
