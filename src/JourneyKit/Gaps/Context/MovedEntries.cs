using JourneyKit.Model;

namespace JourneyKit.Gaps.Context;

/// <summary>Where more journeys begin in the second map than in the first.</summary>
internal static class MovedEntries
{
    /// <summary>The touchpoints of the second map at which more journeys begin than at what they came of, and how many more of all.</summary>
    public static IEnumerable<(Id<Touchpoint> Touchpoint, decimal More)> Of(GapContext context)
    {
        var began = context.Before.Graph.Entries.ToDictionary(entry => entry.Touchpoint, entry => entry.Share);
        return context.After.Graph.Entries
            .Select(entry => (entry.Touchpoint, More: entry.Share - context.BeforeOf(context.After.Map.Touchpoints[entry.Touchpoint]!).Sum(before => began.GetValueOrDefault(before.Id))))
            .Where(entry => entry.More > 0);
    }
}
