using JourneyKit.Model;
using JourneyKit.Rendering.Scenes.Lanes;
using JourneyKit.Rendering.Scenes.Marks;
using JourneyKit.Rendering.Scenes.Parts;
using JourneyKit.Rendering.Text;
using JourneyKit.Wording;

namespace JourneyKit.Rendering.Scenes.Map;

/// <summary>The pain points of each touchpoint, the worst first.</summary>
internal sealed class PainLane : ILane
{
    /// <summary>From which severity on a pain point stands on a ground of its own.</summary>
    public const int Severe = 4;

    private const double Marks = 20;
    private const double SmallLine = 14;
    private const double Sign = 14;
    private const int MostLines = 8;

    public string Name => "pain-points";

    public string Label => "Pain points";

    public string? Note(LaneRow row) => "severity in bars,\nshare of those here";

    public int Count(LaneSheet sheet)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        return sheet.Columns.Count(column => column.Touchpoint.PainPoints.Count > 0);
    }

    /// <summary>By severity, then by frequency, then as in the document; what is unknown comes last.</summary>
    public static IEnumerable<PainPoint> WorstFirst(Touchpoint touchpoint)
    {
        ArgumentNullException.ThrowIfNull(touchpoint);
        return touchpoint.PainPoints.OrderByDescending(pain => pain.Severity ?? 0).ThenByDescending(pain => pain.Frequency?.Value ?? -1);
    }

    public LanePart Lay(LaneSheet sheet, LaneRow row)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        ArgumentNullException.ThrowIfNull(row);
        var width = row.ColumnWidth - (2 * Space.Cell);
        var cells = row.Columns.Select(column => WorstFirst(column.Touchpoint).Select(pain => new Entry(
            pain,
            TextFlow.Wrap(Words.Of(pain), Fonts.Body, width, MostLines),
            TextFlow.Wrap(sheet.Only(pain.Personas), Fonts.Label, width, 4))).ToList()).ToList();
        return new LanePart(cells.Max(cell => cell.Sum(entry => entry.Height + 4)) + 8, (canvas, y, _) =>
        {
            for (var at = 0; at < cells.Count; at++)
            {
                var top = y + 6;
                foreach (var entry in cells[at])
                {
                    Draw(canvas[at], entry, row.Cell(at, top, entry.Height));
                    top += entry.Height + 4;
                }
            }
        });
    }

    private static void Draw(Canvas canvas, Entry entry, Box cell)
    {
        var (pain, text, only) = entry;
        if (pain.Severity >= Severe)
        {
            canvas.Box(new Box(cell.X + 3, cell.Y, cell.Width - Space.Cell, cell.Height), Paint.Filled(Ink.BadFill), 4);
        }

        var x = cell.X + Space.Cell;
        canvas.Add(pain.Kind == PainPointKind.Breakdown ? Signs.Breakdown(x, cell.Y + 4, Sign) : Signs.Friction(x, cell.Y + 4, Sign));
        x += Sign + 8;
        if (pain.Severity is { } severity)
        {
            canvas.Add(Bars.Of(severity, x, cell.Y + 17, Ink.Bad));
            x += Bars.Width + 8;
        }

        if (pain.Frequency is { } frequency)
        {
            canvas.Text(TextFlow.Line(Figures.Percent(frequency.Value), Fonts.LabelBold), x, cell.Y + 16, Ink.Text2, cell: cell);
        }

        canvas.Text(text, cell.X + Space.Cell, cell.Y + Marks + 13, cell: cell);
        canvas.Text(only, cell.X + Space.Cell, cell.Y + Marks + 12 + text.Height(16), Ink.Text3, SmallLine, cell: cell);
    }

    private sealed record Entry(PainPoint Pain, TextBlock Text, TextBlock Only)
    {
        public double Height => Marks + Text.Height(16) + Only.Height(SmallLine) + 4;
    }
}
