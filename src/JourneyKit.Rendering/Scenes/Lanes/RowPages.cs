using JourneyKit.Rendering.Scenes.Parts;

namespace JourneyKit.Rendering.Scenes.Lanes;

/// <summary>Puts rows onto pages: one, unless the picture is very long or made for paper. A row is never divided.</summary>
internal static class RowPages
{
    private const int SeveralFrom = 60;
    private const int MostPagesInOne = 4;
    private const double RoomForKey = 70;

    /// <summary>The rows of each page; at least one page.</summary>
    /// <param name="sheet">What is drawn.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="width">How wide a page is, in px.</param>
    /// <param name="top">How high what stands above the rows is, on the first page and on the others.</param>
    public static IReadOnlyList<IReadOnlyList<LaidRow>> Divide(LaneSheet sheet, IReadOnlyList<LaidRow> rows, double width, Func<bool, double> top)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(top);
        var limit = Limit(sheet, width, rows.Sum(row => row.Height + Space.Row));
        if (double.IsPositiveInfinity(limit))
        {
            return [rows];
        }

        var (first, other) = (top(true) + RoomForKey, top(false) + RoomForKey);
        var pages = new List<List<LaidRow>> { new() };
        var y = first;
        foreach (var row in rows)
        {
            if (pages[^1].Count > 0 && y + row.Height > limit)
            {
                pages.Add([]);
                y = other;
            }

            pages[^1].Add(row);
            y += row.Height + Space.Row;
        }

        return pages;
    }

    private static double Limit(LaneSheet sheet, double width, double height)
    {
        var page = PaperSheet.UprightHeightOf(sheet.Request.Paper ?? Paper.A3, width);
        var isDivided = sheet.Request.Paper is not null || (!sheet.Request.Strip && (sheet.Columns.Count >= SeveralFrom || height > MostPagesInOne * page));
        return isDivided ? page : double.PositiveInfinity;
    }
}
