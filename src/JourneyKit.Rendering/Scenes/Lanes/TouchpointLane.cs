using JourneyKit.Model;
using JourneyKit.Rendering.Scenes.Marks;
using JourneyKit.Rendering.Scenes.Parts;
using JourneyKit.Rendering.Text;

namespace JourneyKit.Rendering.Scenes.Lanes;

/// <summary>The icon of each touchpoint, its name, its channel, and for whom it is where it is not for all.</summary>
/// <param name="label">What stands at the left.</param>
/// <param name="note">What explains it; null for nothing.</param>
/// <param name="more">Further lines below the channel; null for none.</param>
/// <param name="hasRule">Whether a line closes it below.</param>
internal sealed class TouchpointLane(string label = "Touchpoint", string? note = "and channel", Func<Touchpoint, IEnumerable<string>>? more = null, bool hasRule = true) : ILane
{
    private const double Icon = 30;
    private const double Top = 12;
    private const double SmallLine = 14;
    private const double Narrow = 140;

    public string Name => "touchpoint";

    public string Label => label;

    public bool HasRule => hasRule;

    public string? Note(LaneRow row) => note;

    public int Count(LaneSheet sheet)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        return sheet.Columns.Count;
    }

    public LanePart Lay(LaneSheet sheet, LaneRow row)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        ArgumentNullException.ThrowIfNull(row);
        var isStacked = row.ColumnWidth < Narrow;
        var (left, above) = isStacked ? (Space.Cell, Icon + 4) : (Space.Cell + Icon + 10, 0d);
        var width = row.ColumnWidth - left - Space.Cell;
        var cells = row.Columns.Select(column => (column.Touchpoint, Name: TextFlow.Balance(column.Touchpoint.Name, Fonts.Touchpoint, width, 4), Small: Small(sheet, column.Touchpoint, width))).ToList();
        var texts = cells.Max(cell => cell.Name.Height(16) + cell.Small.Sum(block => block.Height(SmallLine)));
        return new LanePart(Top + Math.Max(Icon, above + texts) + 10, (canvas, y, height) =>
        {
            for (var at = 0; at < cells.Count; at++)
            {
                var (touchpoint, name, small) = cells[at];
                var (own, cell) = (canvas[at], row.Cell(at, y, height));
                Mark(own, sheet.Map, touchpoint, cell.X + Space.Cell, y + Top);
                var line = y + Top + above + 12;
                own.Text(name, cell.X + left, line, cell: cell);
                line += name.Height(16) - 1;
                foreach (var block in small)
                {
                    own.Text(block, cell.X + left, line, Ink.Text3, SmallLine, cell: cell);
                    line += block.Height(SmallLine);
                }
            }
        });
    }

    private static void Mark(Canvas canvas, JourneyMap map, Touchpoint touchpoint, double x, double y)
    {
        canvas.Add(Signs.Boxed(ChannelIcons.Of(touchpoint, map), x, y, touchpoint.Kind == TouchpointKind.Action));
        if (touchpoint.MomentOfTruth == true)
        {
            canvas.Add(Signs.Star(x + 20, y - 9, 17));
        }
    }

    private List<TextBlock> Small(LaneSheet sheet, Touchpoint touchpoint, double width)
    {
        var channel = touchpoint.Channel is { } id ? sheet.Map.Channels[id]?.Name ?? id.Value : touchpoint.Kind == TouchpointKind.Action ? "Customer alone" : null;
        return [.. new[] { channel, sheet.Only(touchpoint.Personas) }.Concat(more?.Invoke(touchpoint) ?? []).Select(text => TextFlow.Wrap(text, Fonts.Label, width, 4))];
    }
}
