namespace JourneyKit.Rendering.Scenes.Gap;

/// <summary>Divides columns into sheets. Both maps are cut at the same stage where there is one.</summary>
internal static class GapSheets
{
    // So few are never divided, however long their words are.
    private const int FewColumns = 16;

    public static IReadOnlyList<GapSheet> Of(GapStory story)
    {
        var columns = GapColumns.Of(story);
        return [.. Parts(story, columns.Before, columns.After).Select(part => new GapSheet(PlacedColumn.Of(part.Before, story.Report.Before), PlacedColumn.Of(part.After, story.Report.After)))];
    }

    private static IEnumerable<(IReadOnlyList<GapColumn> Before, IReadOnlyList<GapColumn> After)> Parts(GapStory story, IReadOnlyList<GapColumn> before, IReadOnlyList<GapColumn> after)
    {
        var most = Math.Max(before.Count, after.Count);
        if (most <= FewColumns || (most <= GapSizes.MostColumns && PlacedColumn.Fit(before, story.Report.Before) && PlacedColumn.Fit(after, story.Report.After)))
        {
            return [(before, after)];
        }

        var (first, second) = Cut(before, after);
        return Parts(story, [.. before.Take(first)], [.. after.Take(second)]).Concat(Parts(story, [.. before.Skip(first)], [.. after.Skip(second)]));
    }

    // At the beginning of a stage of both maps that leaves the smallest larger half; without one in the middle.
    private static (int Before, int After) Cut(IReadOnlyList<GapColumn> before, IReadOnlyList<GapColumn> after)
    {
        (int Before, int After) best = (before.Count / 2, after.Count / 2);
        var least = 0.9 * Math.Max(before.Count, after.Count);
        for (var at = 1; at < after.Count; at++)
        {
            if (after[at].Stage is not { } stage || after[at - 1].Stage == stage)
            {
                continue;
            }

            var same = before.TakeWhile(column => column.Stage != stage).Count();
            var larger = Math.Max(Math.Max(same, before.Count - same), Math.Max(at, after.Count - at));
            if (same > 0 && same < before.Count && larger < least)
            {
                (best, least) = ((same, at), larger);
            }
        }

        return best;
    }
}
