using JourneyKit.Rendering.Scenes.Parts;
using JourneyKit.Rendering.Text;

namespace JourneyKit.Rendering.Scenes.Lanes;

/// <summary>A row laid out: its lanes below each other, what belongs to one touchpoint as one group.</summary>
internal sealed class LaidRow
{
    private const double LabelWidth = 108;
    private const double NoteLine = 14;

    private readonly LaneSheet sheet;
    private readonly List<(ILane Lane, LanePart Part, TextBlock Label, TextBlock Note, double Height)> lanes;

    public LaidRow(LaneSheet sheet, IReadOnlyList<ILane> lanes, LaneRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        (this.sheet, Row) = (sheet, row);
        this.lanes = [.. lanes.Select(lane =>
        {
            var part = lane.Lay(sheet, row);
            var label = TextFlow.Wrap(lane.Label, Fonts.BodyBold, LabelWidth, 3);
            var note = TextFlow.Wrap(lane.Note(row), Fonts.Label, LabelWidth, 4);
            return (lane, part, label, note, Math.Max(part.Height, lane.LabelLine + label.Height(16) + note.Height(NoteLine) - 6));
        })];
        Height = this.lanes.Sum(lane => lane.Height);
    }

    public LaneRow Row { get; }

    /// <summary>How high it is, in px.</summary>
    public double Height { get; }

    /// <summary>Draws it.</summary>
    public void Draw(Canvas canvas, double top)
    {
        ArgumentNullException.ThrowIfNull(canvas);
        var layers = new RowCanvas(Row.Columns.Count);
        var y = top;
        foreach (var (lane, part, label, note, height) in lanes)
        {
            var (own, cell) = (new RowCanvas(Row.Columns.Count), new Box(Space.Margin, y, LabelWidth, height));
            own.Ground.Text(label, Space.Margin, y + lane.LabelLine, Ink.Text2, cell: cell);
            own.Ground.Text(note, Space.Margin, y + lane.LabelLine + label.Height(16), Ink.Text3, NoteLine, cell: cell);
            part.Draw(own, y, height);
            y += height;
            if (lane.HasRule)
            {
                own.Ground.Line(Space.Margin, y, Row.PageRight, y, Paint.Line(Ink.Rule));
            }

            layers.Add(own, Layers.Lane(lane.Name));
        }

        Boundaries(canvas, lanes.Count > 1 ? top + lanes[0].Height : top, y);
        canvas.Add(layers.Ground.Nodes);
        for (var at = 0; at < Row.Columns.Count; at++)
        {
            var (own, touchpoint) = (layers[at], Row.Columns[at].Touchpoint);
            canvas.Group(group => group.Add(own.Nodes), touchpoint.Id, TouchpointTitle.Of(sheet, touchpoint));
        }

        canvas.Add(layers.Over.Nodes);
    }

    private void Boundaries(Canvas canvas, double top, double bottom)
    {
        foreach (var (first, _, _) in Row.Runs(column => column.Stage?.Id).Where(run => run.First > 0))
        {
            var x = Row.X + (first * Row.ColumnWidth) - 2;
            canvas.Line(x, top, x, bottom, Paint.Line(Ink.Rule2, 1, "1 4"));
        }
    }
}
