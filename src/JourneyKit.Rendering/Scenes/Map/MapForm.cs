using JourneyKit.Rendering.Scenes.Lanes;

namespace JourneyKit.Rendering.Scenes.Map;

/// <summary>Which lanes a map shows, in which rows, and how wide it is.</summary>
/// <param name="Lanes">The lanes that are shown, from top to bottom.</param>
/// <param name="LeftOut">Lanes that have content and are not shown.</param>
/// <param name="Rows">The rows; none where the map has no touchpoints.</param>
/// <param name="Width">How wide the page is, in px.</param>
/// <param name="IsDense">Whether the map is so long that lanes were left out.</param>
internal sealed record MapForm(IReadOnlyList<ILane> Lanes, IReadOnlyList<ILane> LeftOut, IReadOnlyList<LaneRow> Rows, double Width, bool IsDense)
{
    private const int DenseFrom = 25;
    private const int MostColumns = 8;
    private const int MostDenseColumns = 12;

    public static MapForm Of(LaneSheet sheet)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        var isDense = sheet.Columns.Count >= DenseFrom && !sheet.Request.Strip;
        var filled = MapLanes.All.Where(lane => lane.Count(sheet) > 0).ToList();
        var lanes = filled.Where(lane => sheet.Request.Lanes?.Contains(lane.Name, StringComparer.Ordinal) ?? !(isDense && MapLanes.LeftOutWhenDense.Contains(lane.Name))).ToList();
        var hasTexts = lanes.Exists(lane => lane.Name is "doing" or "thinking");
        var form = isDense ? RowForm.Of(sheet, MostDenseColumns, hasTexts ? 168 : 118, hasTexts ? 256 : 168) : RowForm.Of(sheet, MostColumns, 168, 256);
        return new MapForm([.. lanes, .. TextLane.Custom(sheet)], [.. filled.Except(lanes)], form.Rows, form.Width, isDense);
    }
}
