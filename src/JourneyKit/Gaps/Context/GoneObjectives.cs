using JourneyKit.Model;

namespace JourneyKit.Gaps.Context;

/// <summary>Finds the objectives of the first map that the second no longer has.</summary>
internal static class GoneObjectives
{
    public static IReadOnlySet<Id<Objective>> Of(JourneyMap before, JourneyMap after)
    {
        if (after.Objectives.Count == 0 || before.Objectives.All(objective => after.Objectives.Contains(objective.Key)))
        {
            return new HashSet<Id<Objective>>();
        }

        // A future map may name what only its baseline defines.
        var named = after.Touchpoints.SelectMany(touchpoint => touchpoint.Because)
            .Concat(after.Removes.SelectMany(removal => removal.Because)).Select(reason => reason.Value)
            .Concat(after.Conversions.Select(conversion => conversion.Objective)
                .Concat(after.Opportunities.Select(opportunity => opportunity.Objective))
                .Concat(after.Metrics.Select(metric => metric.Objective)).OfType<Id<Objective>>().Select(objective => objective.Value))
            .ToHashSet(StringComparer.Ordinal);
        return before.Objectives.Where(objective => !after.Objectives.Contains(objective.Key) && !named.Contains(objective.Key)).Select(objective => objective.Id).ToHashSet();
    }
}
