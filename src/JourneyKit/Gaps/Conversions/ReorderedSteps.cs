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
    public static IEnumerable<List<int>> In(JoinedFlow flow)
    {
        var (now, then) = (flow.MainWays(isThen: false), flow.MainWays(isThen: true));
        var both = Components.Of(Together(now, then));
        var (ofNow, ofThen) = (Components.Of(now).Numbers, Components.Of(then).Numbers);
        return Groups.By(both.Numbers, both.Count, _ => true)
            .Where(group => group.Count > 1 && group.DistinctBy(vertex => ofNow[vertex]).Count() == group.Count && group.DistinctBy(vertex => ofThen[vertex]).Count() == group.Count);
    }

    private static CompressedRows Together(CompressedRows now, CompressedRows then)
    {
        var starts = new int[now.Count + 1];
        var targets = new List<int>(now.EdgeCount + then.EdgeCount);
        for (var vertex = 0; vertex < now.Count; vertex++)
        {
            targets.AddRange(now.From(vertex));
            targets.AddRange(then.From(vertex));
            starts[vertex + 1] = targets.Count;
        }

        return new CompressedRows(starts, [.. targets]);
    }
}
