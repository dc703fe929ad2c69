using JourneyKit.Changes;
using JourneyKit.Matching.Similarity;
using JourneyKit.Model;
using JourneyKit.Schema;

namespace JourneyKit.Matching;

/// <summary>Finds which elements of one map are which of another.</summary>
internal static class JourneyMatching
{
    /// <summary>Matches the touchpoints, stages and conversions of two maps. The same maps give the same matches, in whatever order their touchpoints stand.</summary>
    /// <param name="before">The first map.</param>
    /// <param name="after">The second map, which declares what it replaces and removes.</param>
    /// <param name="mode">By what to match.</param>
    public static MatchResult Match(JourneyMap before, JourneyMap after, MatchMode mode = MatchMode.Declared)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var stages = Declared(ElementKind.Stage, before.Stages, after.Stages, mode, stage => stage.Replaces);
        var touchpoints = Declared(ElementKind.Touchpoint, before.Touchpoints, after.Touchpoints, mode, touchpoint => touchpoint.Replaces);
        var conversions = Declared(ElementKind.Conversion, before.Conversions, after.Conversions, mode, conversion => conversion.Replaces);
        var removed = mode == MatchMode.Ids ? [] : RemovedOnPurpose(before, after, touchpoints);
        if (mode == MatchMode.Suggest)
        {
            stages = stages.With(SimilarElements.Find(ElementKind.Stage, StageTraits.Of(before, after, stages, touchpoints)));
            touchpoints = touchpoints.With(SimilarElements.Find(ElementKind.Touchpoint, TouchpointTraits.Of(before, after, stages, touchpoints)));
        }

        return new MatchResult(mode, touchpoints, stages, conversions, removed);
    }

    private static ElementMatches<T> Declared<T>(ElementKind<T> kind, ElementMap<T> before, ElementMap<T> after, MatchMode mode, Func<T, ElementList<Id<T>>> replaces)
        where T : Element<T>
    {
        var declared = mode == MatchMode.Ids ? [] : DeclaredPairs.Of(before, after, replaces);
        return new ElementMatches<T>(kind, before, after, declared.Count == 0 ? [] : MatchGroups.Of(kind, declared, before, after));
    }

    private static ElementList<Removal> RemovedOnPurpose(JourneyMap before, JourneyMap after, ElementMatches<Touchpoint> touchpoints)
        => [.. after.Removes.Where(removal => before.Touchpoints.Contains(removal.Id) && !touchpoints.AfterOf(removal.Id).Any())];
}
