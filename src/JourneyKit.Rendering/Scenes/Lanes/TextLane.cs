using JourneyKit.Model;
using JourneyKit.Rendering.Scenes.Parts;
using JourneyKit.Rendering.Text;

namespace JourneyKit.Rendering.Scenes.Lanes;

/// <summary>One text for each touchpoint.</summary>
/// <param name="name">What it is called where lanes are chosen.</param>
/// <param name="label">What stands at the left.</param>
/// <param name="text">The text of a touchpoint; null or blank for none.</param>
/// <param name="font">How it is set; null for the usual way.</param>
/// <param name="ink">Its colour.</param>
internal sealed class TextLane(string name, string label, Func<LaneSheet, Touchpoint, string?> text, TextFont? font = null, Ink ink = Ink.Text) : ILane
{
    private const int MostLines = 8;

    public string Name => name;

    public string Label => label;

    /// <summary>The lanes that a request adds and that have content.</summary>
    public static IEnumerable<ILane> Custom(LaneSheet sheet)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        return sheet.Request.CustomLanes.Select(lane => new TextLane(lane.Name, lane.Name, (_, touchpoint) => lane.Text(touchpoint))).Where(lane => lane.Count(sheet) > 0);
    }

    public int Count(LaneSheet sheet)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        return sheet.Columns.Count(column => !string.IsNullOrWhiteSpace(text(sheet, column.Touchpoint)));
    }

    public LanePart Lay(LaneSheet sheet, LaneRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        var blocks = row.Columns.Select(column => TextFlow.Wrap(text(sheet, column.Touchpoint), font ?? Fonts.Body, row.ColumnWidth - (2 * Space.Cell), MostLines)).ToList();
        return new LanePart(blocks.Max(block => block.Height(16)) + 14, (canvas, y, height) =>
        {
            for (var at = 0; at < blocks.Count; at++)
            {
                var cell = row.Cell(at, y, height);
                canvas[at].Text(blocks[at], cell.X + Space.Cell, y + 18, ink, cell: cell);
            }
        });
    }
}
