using JourneyKit.Rendering.Scenes.Parts;
using JourneyKit.Rendering.Text;

namespace JourneyKit.Rendering.Scenes.Lanes;

/// <summary>A bar over the touchpoints of each stage, its name and its goal.</summary>
/// <param name="label">What stands at the left.</param>
/// <param name="hasRule">Whether a line closes it below.</param>
internal sealed class StageLane(string label = "Stage", bool hasRule = true) : ILane
{
    private const double Bar = 4;
    private const double NameLine = 20;

    public string Name => "stage";

    public string Label => label;

    public bool HasRule => hasRule;

    public double LabelLine => 22;

    public string? Note(LaneRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return row.Of > 1 ? $"{row.Number} of {row.Of}" : null;
    }

    public int Count(LaneSheet sheet)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        return sheet.Columns.Count(column => column.Stage is not null);
    }

    public LanePart Lay(LaneSheet sheet, LaneRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        var heads = row.Runs(column => column.Stage).Select(run =>
        {
            var isContinued = run.First == 0 && row.Before is { } before && before.Stage?.Id == run.Key?.Id;
            var width = (run.Count * row.ColumnWidth) - (2 * Space.Cell) - Bar;
            var name = (run.Key?.Name ?? "No stage") + (isContinued ? ", continued" : "");
            return (run.First, run.Count, HasStage: run.Key is not null, Name: TextFlow.Balance(name, Fonts.Stage, width, 4), Goal: TextFlow.Wrap(isContinued ? null : run.Key?.Goal, Fonts.Body, width, 8));
        }).ToList();
        var height = heads.Max(head => head.Name.Height(NameLine) + head.Goal.Height(16)) + Bar + 14;
        return new LanePart(height, (canvas, y, full) =>
        {
            foreach (var head in heads)
            {
                var cell = row.Cell(head.First, y, full, head.Count);
                var ink = head.HasStage ? Ink.Text : Ink.Text3;
                canvas.Ground.Box(cell with { Width = cell.Width - Bar, Height = Bar }, Paint.Filled(head.HasStage ? Ink.Text : Ink.Rule2));
                canvas.Ground.Text(head.Name, cell.X + Space.Cell, y + Bar + NameLine, ink, NameLine, cell: cell);
                canvas.Ground.Text(head.Goal, cell.X + Space.Cell, y + Bar + 18 + head.Name.Height(NameLine), Ink.Text2, cell: cell);
            }
        });
    }
}
