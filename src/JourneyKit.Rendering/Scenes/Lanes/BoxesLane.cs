using JourneyKit.Model;
using JourneyKit.Rendering.Scenes.Marks;
using JourneyKit.Rendering.Scenes.Parts;
using JourneyKit.Rendering.Text;

namespace JourneyKit.Rendering.Scenes.Lanes;

/// <summary>Any number of texts for each touchpoint, each in a box of its own; a short dash where nothing is noted.</summary>
/// <param name="name">What it is called where lanes are chosen.</param>
/// <param name="label">What stands at the left.</param>
/// <param name="items">The texts of a touchpoint.</param>
/// <param name="ground">The colour of the boxes.</param>
/// <param name="icon">The icon in each box; null for none.</param>
internal sealed class BoxesLane(string name, string label, Func<LaneSheet, Touchpoint, IEnumerable<string>> items, Ink ground, string? icon = null) : ILane
{
    private const double Edge = 4;
    private const double Padding = 6;
    private const double IconWidth = 18;
    private const int MostLines = 8;

    public string Name => name;

    public string Label => label;

    public bool HasRule => false;

    private double Indent => icon is null ? Space.Cell : Space.Cell + IconWidth;

    public int Count(LaneSheet sheet)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        return sheet.Columns.Count(column => Items(sheet, column.Touchpoint).Any());
    }

    public LanePart Lay(LaneSheet sheet, LaneRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        var width = row.ColumnWidth - (2 * Edge) - Indent - Space.Cell;
        var cells = row.Columns.Select(column => Items(sheet, column.Touchpoint).Select(item => TextFlow.Wrap(item, Fonts.Body, width, MostLines)).ToList()).ToList();
        return new LanePart(Math.Max(34, cells.Max(cell => cell.Sum(block => Height(block) + Padding))) + 10, (canvas, y, height) =>
        {
            for (var at = 0; at < cells.Count; at++)
            {
                if (cells[at].Count == 0)
                {
                    Dash.Draw(canvas[at], row.Middle(at), y + 22);
                }

                var cell = row.Cell(at, y + 6, height);
                foreach (var block in cells[at])
                {
                    cell = cell with { Height = Height(block) };
                    Draw(canvas[at], block, cell.Inside(Edge));
                    cell = cell with { Y = cell.Bottom + Padding };
                }
            }
        });
    }

    private static double Height(TextBlock block) => block.Height(16) + (2 * Padding);

    private void Draw(Canvas canvas, TextBlock block, Box box)
    {
        canvas.Box(box, Paint.Filled(ground), 4);
        if (icon is not null)
        {
            canvas.Add(Signs.Icon(icon, box.X + 6, box.MiddleY - 7, 14));
        }

        canvas.Text(block, box.X + Indent, box.Y + Padding + 12, cell: box);
    }

    private IEnumerable<string> Items(LaneSheet sheet, Touchpoint touchpoint) => items(sheet, touchpoint).Where(item => !string.IsNullOrWhiteSpace(item));
}
