using JourneyKit.Graphs.Algorithms;

namespace JourneyKit.Gaps.Conversions;

/// <summary>
/// Finds touchpoints that stand in another order in the second map. What one of them alone would do, going the new way
/// while the others go the old one, means nothing: only all of them together are a change. They are found where the main
/// ways of both maps together go round in a circle and those of neither map do; a main way is the one that most take.
/// </summary>
internal static class ReorderedSteps
{
    /// <summary>The sets of vertices, each of at least two, in the order of their first vertices.</summary>
    public static IEnumerable<List<int>> In(JoinedFlow flow, int goal)
    {
        var (before, after) = (flow.MainWays(isAfter: false, goal), flow.MainWays(isAfter: true, goal));
        var both = Components.Of(Together(before, after));
        var (ofBefore, ofAfter) = (Components.Of(before).Numbers, Components.Of(after).Numbers);
        return Groups.By(both.Numbers, both.Count, _ => true)
            .Where(group => group.Count > 1 && group.DistinctBy(vertex => ofBefore[vertex]).Count() == group.Count && group.DistinctBy(vertex => ofAfter[vertex]).Count() == group.Count);
    }

    private static CompressedRows Together(CompressedRows before, CompressedRows after)
    {
        var starts = new int[before.Count + 1];
        var targets = new List<int>(before.EdgeCount + after.EdgeCount);
        for (var vertex = 0; vertex < before.Count; vertex++)
        {
            targets.AddRange(before.From(vertex));
            targets.AddRange(after.From(vertex));
            starts[vertex + 1] = targets.Count;
        }

        return new CompressedRows(starts, [.. targets]);
    }
}
