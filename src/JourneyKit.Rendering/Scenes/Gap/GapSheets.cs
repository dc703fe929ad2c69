namespace JourneyKit.Rendering.Scenes.Gap;

/// <summary>Divides columns into sheets. Both maps are cut at the same stage where there is one.</summary>
internal static class GapSheets
{
    public static IReadOnlyList<GapSheet> Of(GapColumns columns)
        => [.. Parts(columns.Before, columns.After).Select(part => new GapSheet(PlacedColumn.Of(part.Before), PlacedColumn.Of(part.After)))];

    private static IEnumerable<(IReadOnlyList<GapColumn> Before, IReadOnlyList<GapColumn> After)> Parts(IReadOnlyList<GapColumn> before, IReadOnlyList<GapColumn> after)
    {
        if (Math.Max(before.Count, after.Count) <= GapSizes.MostColumns)
        {
            return [(before, after)];
        }

        var (first, second) = Cut(before, after);
        return Parts([.. before.Take(first)], [.. after.Take(second)]).Concat(Parts([.. before.Skip(first)], [.. after.Skip(second)]));
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
