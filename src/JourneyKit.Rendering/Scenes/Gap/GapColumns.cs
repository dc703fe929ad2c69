using JourneyKit.Gaps.Outcomes;
using JourneyKit.Model;

namespace JourneyKit.Rendering.Scenes.Gap;

/// <summary>The columns of both maps. Where there is little room, runs of touchpoints of which nothing is to be told are folded.</summary>
/// <param name="Before">Those of the first map.</param>
/// <param name="After">Those of the second map.</param>
internal sealed record GapColumns(IReadOnlyList<GapColumn> Before, IReadOnlyList<GapColumn> After)
{
    public static GapColumns Of(GapStory story)
    {
        var outcomes = story.Report.Outcomes.Touchpoints;
        var removed = outcomes.Where(outcome => outcome.After is null).SelectMany(outcome => outcome.Before).ToHashSet();
        var fates = outcomes.Where(outcome => outcome.After is not null).ToDictionary(outcome => outcome.After!.Value);
        var before = InOrder(story.Report.Before);
        var after = InOrder(story.Report.After);
        var most = Math.Max(before.Count, after.Count);
        var groups = most > 0 && (GapSizes.Right - GapSizes.Left) / most < GapSizes.NarrowColumn ? Runs(story, before, after, fates) : new FoldedRuns([], []);
        return new GapColumns(
            [.. Grouped(before, groups.Before, touchpoint => removed.Contains(touchpoint.Id) ? TouchpointFate.Removed : TouchpointFate.Unchanged)],
            [.. Grouped(after, groups.After, touchpoint => fates[touchpoint.Id].Fate)]);
    }

    /// <summary>The touchpoints stage by stage, those of a stage as the document has them; what has no stage comes last.</summary>
    private static List<Touchpoint> InOrder(JourneyMap map)
        => [.. map.Touchpoints.OrderBy(touchpoint => touchpoint.Stage is { } stage && map.Stages.IndexOf(stage.Value) is >= 0 and var at ? at : int.MaxValue)];

    // Neighbours in both maps, in the same order, in one stage, without anything to tell of.
    private static FoldedRuns Runs(GapStory story, List<Touchpoint> before, List<Touchpoint> after, Dictionary<Id<Touchpoint>, TouchpointOutcome> fates)
    {
        var placeBefore = before.Select((touchpoint, index) => (touchpoint.Id, index)).ToDictionary(place => place.Id, place => place.index);
        var runs = new FoldedRuns([], []);
        for (var start = 0; start < after.Count;)
        {
            var end = start;
            while (end < after.Count && IsQuiet(after[end]) && (end == start || Follows(end)))
            {
                end++;
            }

            if (end - start > 1)
            {
                runs.After[start] = end - start;
                runs.Before[placeBefore[after[start].Id]] = end - start;
            }

            start = Math.Max(end, start + 1);
        }

        return runs;

        bool IsQuiet(Touchpoint touchpoint) => fates[touchpoint.Id].Fate == TouchpointFate.Unchanged && touchpoint.MomentOfTruth != true
            && !story.PainAfter(touchpoint).Any() && !story.PainBefore(touchpoint).Any();

        bool Follows(int at) => after[at].Stage == after[at - 1].Stage && placeBefore[after[at].Id] == placeBefore[after[at - 1].Id] + 1;
    }

    private static IEnumerable<GapColumn> Grouped(List<Touchpoint> all, Dictionary<int, int> runs, Func<Touchpoint, TouchpointFate> fate)
    {
        for (var at = 0; at < all.Count;)
        {
            var count = runs.GetValueOrDefault(at, 1);
            yield return new GapColumn(all.GetRange(at, count), fate(all[at]));
            at += count;
        }
    }

    /// <summary>Where runs begin, and how long they are.</summary>
    private sealed record FoldedRuns(Dictionary<int, int> Before, Dictionary<int, int> After);
}
