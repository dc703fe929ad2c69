using JourneyKit.Rendering.Scenes.Lanes;
using JourneyKit.Rendering.Scenes.Parts;

namespace JourneyKit.Rendering.Scenes.Map;

/// <summary>Which lanes a map shows, in which rows, and how wide it is.</summary>
/// <param name="Lanes">The lanes that are shown, from top to bottom.</param>
/// <param name="LeftOut">Lanes that have content and are not shown.</param>
/// <param name="Rows">The rows; none where the map has no touchpoints.</param>
/// <param name="Width">How wide the page is, in px.</param>
/// <param name="IsDense">Whether the map is so long that lanes were left out.</param>
internal sealed record MapForm(IReadOnlyList<ILane> Lanes, IReadOnlyList<ILane> LeftOut, IReadOnlyList<LaneRow> Rows, double Width, bool IsDense)
{
    private const double Left = 144;
    private const double Usual = 1428;
    private const double Narrowest = 720;
    private const double StripColumn = 134;
    private const double MostWiden = 1.25;
    private const int DenseFrom = 25;
    private const int MostColumns = 8;
    private const int MostDenseColumns = 12;

    public static MapForm Of(LaneSheet sheet)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        var request = sheet.Request;
        var isDense = sheet.Columns.Count >= DenseFrom && !request.Strip;
        ILane[] all = [.. MapLanes.All, .. request.CustomLanes.Select(lane => new TextLane(lane.Name, lane.Name, (_, touchpoint) => lane.Text(touchpoint)))];
        var filled = all.Where(lane => lane.Count(sheet) > 0).ToList();
        var lanes = filled.Where((lane, _) => Array.IndexOf(all, lane) >= MapLanes.All.Count || (request.Lanes?.Contains(lane.Name, StringComparer.Ordinal) ?? !(isDense && MapLanes.LeftOutWhenDense.Contains(lane.Name)))).ToList();
        var hasTexts = lanes.Exists(lane => lane.Name is "doing" or "thinking");
        var (least, most) = isDense && !hasTexts ? (118d, 168d) : (168d, 256d);
        var paperWidth = request.Paper is { } paper ? PaperSheet.WidthOf(paper) : (double?)null;
        var mostColumns = Math.Min(isDense ? MostDenseColumns : MostColumns, paperWidth is { } page ? Math.Max(1, (int)((page - Left - Space.Margin) / least)) : int.MaxValue);
        var starts = request.Strip ? [0] : RowBreaks.Of(sheet.Columns, mostColumns);
        var widest = Enumerable.Range(0, starts.Count).Max(row => End(row) - starts[row]);
        var column = request.Strip ? StripColumn : Math.Clamp((Math.Min(Usual, paperWidth - Left - Space.Margin ?? Usual)) / Math.Max(1, widest), least, most);
        var width = Math.Max(Narrowest, paperWidth is { } full && starts.Count > 1 ? full : Left + (widest * column) + Space.Margin);
        var inner = Math.Max(widest * column, width - Left - Space.Margin);
        var rows = sheet.Columns.Count == 0 ? [] : starts.Select((start, row) => new LaneRow(
            row + 1,
            starts.Count,
            [.. sheet.Columns.Skip(start).Take(End(row) - start)],
            start > 0 ? sheet.Columns[start - 1] : null,
            End(row) < sheet.Columns.Count ? sheet.Columns[End(row)] : null,
            Left,
            Math.Min(inner / (End(row) - start), MostWiden * column),
            width - Space.Margin)).ToList();
        return new MapForm(lanes, [.. filled.Except(lanes)], rows, width, isDense);

        int End(int row) => row + 1 < starts.Count ? starts[row + 1] : sheet.Columns.Count;
    }
}
