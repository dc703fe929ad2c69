using JourneyKit.Model;
using JourneyKit.Rendering.Scenes.Lanes;
using JourneyKit.Rendering.Scenes.Parts;
using JourneyKit.Rendering.Text;
using JourneyKit.Wording;

namespace JourneyKit.Rendering.Scenes.Map;

/// <summary>The metrics of each touchpoint: the value of today, and the one to reach.</summary>
internal sealed class MeasureLane : ILane
{
    private const double SmallLine = 14;
    private const double ValueLine = 16;
    private const int MostLines = 3;

    public string Name => "measures";

    public string Label => "Measures";

    public string? Note(LaneRow row) => "today → target";

    public int Count(LaneSheet sheet)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        return sheet.Columns.Count(column => column.Touchpoint.Metrics.Count > 0);
    }

    public LanePart Lay(LaneSheet sheet, LaneRow row)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        ArgumentNullException.ThrowIfNull(row);
        var width = row.ColumnWidth - (2 * Space.Cell);
        var cells = row.Columns.Select(column => column.Touchpoint.Metrics.Distinct().Select(id => Entry.Of(sheet, id, width)).ToList()).ToList();
        return new LanePart(cells.Max(cell => cell.Sum(entry => entry.Height)) + 12, (canvas, y, height) =>
        {
            for (var at = 0; at < cells.Count; at++)
            {
                var (cell, top) = (row.Cell(at, y, height), y + 6);
                foreach (var entry in cells[at])
                {
                    Draw(canvas[at], entry, cell, top);
                    top += entry.Height;
                }
            }
        });
    }

    private static void Draw(Canvas canvas, Entry entry, Box cell, double y)
    {
        var x = cell.X + Space.Cell;
        canvas.Text(entry.Name, x, y + 11, Ink.Text2, SmallLine, cell: cell);
        y += entry.Name.Height(SmallLine) + 13;
        canvas.Text(entry.Value, x, y, entry.IsKnown ? Ink.Text : Ink.Text3, ValueLine, cell: cell);
        var (left, line) = entry.IsTargetBelow ? (0d, entry.Value.Height(ValueLine)) : (entry.Value.Width + 6, 0d);
        canvas.Text(entry.Target, x + left, y + line, Ink.Text2, ValueLine, cell: cell);
    }

    private sealed record Entry(TextBlock Name, TextBlock Value, TextBlock Target, bool IsKnown, bool IsTargetBelow)
    {
        public double Height => Name.Height(SmallLine) + Value.Height(ValueLine) + (IsTargetBelow ? Target.Height(ValueLine) : 0) + 4;

        public static Entry Of(LaneSheet sheet, Id<Metric> id, double width)
        {
            var metric = sheet.Map.Metrics[id];
            var value = metric is null ? null : Today(sheet, metric);
            var name = TextFlow.Wrap(metric?.Name ?? id.Value, Fonts.Label, width, MostLines);
            var today = TextFlow.Wrap(value is { } known ? Shown(known, metric!.Unit) : "not known", value is null ? Fonts.Label : Fonts.BodyBold, width, MostLines);
            var target = TextFlow.Wrap(metric?.Target is { } aim ? $"→ {Shown(aim, metric.Unit)}" : null, Fonts.Body, width, MostLines);
            return new Entry(name, today, target, value is not null, target.Lines.Count > 0 && (target.Lines.Count > 1 || today.Width + 6 + target.Width > width));
        }

        // A minus is as long as a plus, on the page as in a sentence.
        private static string Shown(Measure measure, string? unit)
            => Figures.Measured(measure, unit) is var words && words.StartsWith('-') ? "−" + words[1..] : words;

        private static Measure? Today(LaneSheet sheet, Metric metric)
            => sheet.Request.Persona is { } persona && metric.ByPersona.TryGetValue(persona, out var own) ? own : metric.CurrentValue;
    }
}
