using JourneyKit.Graphs.Chain;
using JourneyKit.Model;
using JourneyKit.Rendering.Scenes.Lanes;
using JourneyKit.Rendering.Scenes.Parts;
using JourneyKit.Rendering.Text;
using JourneyKit.Wording;

namespace JourneyKit.Rendering.Scenes.Map;

/// <summary>How many of 100 journeys come to each touchpoint, and which part of them ends there.</summary>
internal sealed class ReachLane : ILane
{
    private const double Bar = 6;

    public string Name => "reach";

    public string Label => "Reached by";

    public string? Note(LaneRow row) => "of 100 journeys, each counted once";

    public int Count(LaneSheet sheet)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        return sheet.Chain is null ? 0 : sheet.Columns.Count;
    }

    public LanePart Lay(LaneSheet sheet, LaneRow row)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        ArgumentNullException.ThrowIfNull(row);
        var width = row.ColumnWidth - (2 * Space.Cell);
        var cells = row.Columns.Select(column =>
        {
            var reach = sheet.Chain?.Touchpoints[column.Touchpoint.Id.Value]?.Reach;
            var number = TextFlow.Line(reach is { } share ? Touches.Words(100 * share) : "not known", reach is null ? Fonts.Label : Fonts.BodyBold);
            return (Reach: reach, Number: number, Ending: TextFlow.Line(Ending(sheet, column.Touchpoint), Fonts.Label, width));
        }).ToList();
        var isBelow = cells.Exists(cell => cell.Number.Width + Space.Cell + cell.Ending.Width > width);
        return new LanePart(isBelow ? 60 : 46, (canvas, y, height) =>
        {
            for (var at = 0; at < cells.Count; at++)
            {
                var (reach, number, ending) = cells[at];
                var cell = row.Cell(at, y, height);
                var bar = new Box(cell.X + Space.Cell, y + 12, width, Bar);
                canvas[at].Box(bar, Paint.Filled(Ink.Wash2), Bar / 2);
                if (reach > 0)
                {
                    canvas[at].Box(bar with { Width = Math.Max(2, width * Math.Min(1, reach.Value)) }, Paint.Filled(Ink.Text2), Bar / 2);
                }

                canvas[at].Text(number, bar.X, y + 34, reach is null ? Ink.Text3 : Ink.Text, cell: cell);
                canvas[at].Text(ending, isBelow ? bar.X : bar.Right, y + (isBelow ? 49 : 34), Ink.Text3, anchor: isBelow ? Anchor.Left : Anchor.Right, cell: cell);
            }
        });
    }

    /// <summary>Which part of those at a touchpoint ends there; null for none, and where it is not known.</summary>
    public static string? Ending(LaneSheet sheet, Touchpoint touchpoint)
        => sheet?.Chain?.Touchpoints[touchpoint.Id.Value] is { Reach: > 0 } flow && sheet.Graph.ShareLeaving(touchpoint.Id) is { } share and > 0
            ? $"{Figures.Percent(share)} {(flow.End == JourneyEnd.DropOff ? "leave" : "end here")}" : null;
}
