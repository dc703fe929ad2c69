using JourneyKit.Rendering.Scenes.Parts;

namespace JourneyKit.Rendering.Scenes.Lanes;

/// <summary>The rows of a picture with lanes, and how wide its page is.</summary>
/// <param name="Rows">The rows; none where there are no touchpoints.</param>
/// <param name="Width">How wide the page is, in px.</param>
internal sealed record RowForm(IReadOnlyList<LaneRow> Rows, double Width)
{
    private const double Left = 144;
    private const double Usual = 1428;
    private const double Narrowest = 720;
    private const double StripColumn = 134;
    private const double MostWiden = 1.25;

    /// <summary>Breaks the columns into rows that share one width.</summary>
    /// <param name="sheet">What is drawn.</param>
    /// <param name="mostColumns">How many columns a row may have.</param>
    /// <param name="least">How narrow a column may be, in px.</param>
    /// <param name="most">How wide a column of the fullest row may be, in px.</param>
    public static RowForm Of(LaneSheet sheet, int mostColumns, double least, double most)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        var request = sheet.Request;
        var columns = sheet.Columns;
        var paper = request.Paper is { } size ? PaperSheet.WidthOf(size) - Left - Space.Margin : (double?)null;
        var fitting = paper is { } room ? Math.Clamp((int)(room / least), 1, mostColumns) : mostColumns;
        var starts = request.Strip ? [0] : RowBreaks.Of(columns, fitting);
        var widest = Math.Max(1, Enumerable.Range(0, starts.Count).Max(row => End(row) - starts[row]));
        var column = request.Strip ? StripColumn : Math.Clamp(Math.Min(Usual, paper ?? Usual) / widest, least, most);
        var inner = Math.Max(widest * column, Narrowest - Left - Space.Margin);
        var width = Left + inner + Space.Margin;
        return new RowForm(columns.Count == 0 ? [] : [.. starts.Select((start, row) => Row(row, start, End(row)))], width);

        int End(int row) => row + 1 < starts.Count ? starts[row + 1] : columns.Count;

        LaneRow Row(int row, int start, int end) => new(
            row + 1,
            starts.Count,
            [.. columns.Skip(start).Take(end - start)],
            start > 0 ? columns[start - 1] : null,
            end < columns.Count ? columns[end] : null,
            Left,
            Math.Min(inner / (end - start), MostWiden * column),
            width - Space.Margin);
    }
}
