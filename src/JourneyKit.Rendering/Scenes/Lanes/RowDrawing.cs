using JourneyKit.Rendering.Scenes.Parts;
using JourneyKit.Rendering.Text;

namespace JourneyKit.Rendering.Scenes.Lanes;

/// <summary>Draws a row: its lanes below each other, what belongs to one touchpoint as one group.</summary>
internal static class RowDrawing
{
    /// <summary>How wide the labels at the left are.</summary>
    public const double LabelWidth = 108;

    private const double NoteLine = 14;

    /// <summary>Draws it and says where it ends below.</summary>
    /// <param name="canvas">Where it is drawn.</param>
    /// <param name="sheet">What is drawn.</param>
    /// <param name="lanes">The lanes, from top to bottom.</param>
    /// <param name="row">The row.</param>
    /// <param name="top">Where it begins.</param>
    public static double Draw(Canvas canvas, LaneSheet sheet, IReadOnlyList<ILane> lanes, LaneRow row, double top)
    {
        ArgumentNullException.ThrowIfNull(canvas);
        ArgumentNullException.ThrowIfNull(lanes);
        ArgumentNullException.ThrowIfNull(row);
        var layers = new RowCanvas(row.Columns.Count);
        var (y, boundary) = (top, top);
        foreach (var lane in lanes)
        {
            var part = lane.Lay(sheet, row);
            var height = Math.Max(part.Height, Labelled(layers.Ground, lane, row, y));
            part.Draw(layers, y, height);
            y += height;
            boundary = lane == lanes[0] ? y : boundary;
            if (lane.HasRule)
            {
                layers.Ground.Line(Space.Margin, y, row.PageRight, y, Paint.Line(Ink.Rule));
            }
        }

        var lines = new Canvas();
        foreach (var (first, _, _) in row.Runs(column => column.Stage?.Id).Where(run => run.First > 0))
        {
            var x = row.X + (first * row.ColumnWidth) - 2;
            lines.Line(x, boundary, x, y, Paint.Line(Ink.Rule2, 1, "1 4"));
        }

        canvas.Add(lines.Nodes);
        canvas.Add(layers.Ground.Nodes);
        for (var at = 0; at < row.Columns.Count; at++)
        {
            var (own, column) = (layers[at], row.Columns[at]);
            canvas.Group(group => group.Add(own.Nodes), column.Touchpoint.Id, TouchpointTitle.Of(sheet, column.Touchpoint));
        }

        canvas.Add(layers.Over.Nodes);
        return y;
    }

    private static double Labelled(Canvas canvas, ILane lane, LaneRow row, double y)
    {
        var label = TextFlow.Wrap(lane.Label, Fonts.BodyBold, LabelWidth, 3);
        var note = TextFlow.Wrap(lane.Note(row), Fonts.Label, LabelWidth, 4);
        var first = y + lane.LabelLine;
        var height = lane.LabelLine + label.Height(16) + note.Height(NoteLine) - 6;
        var cell = new Box(Space.Margin, y, LabelWidth, height);
        canvas.Text(label, Space.Margin, first, Ink.Text2, cell: cell);
        canvas.Text(note, Space.Margin, first + label.Height(16), Ink.Text3, NoteLine, cell: cell);
        return height;
    }
}
