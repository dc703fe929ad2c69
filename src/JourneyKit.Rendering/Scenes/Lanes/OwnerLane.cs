using JourneyKit.Rendering.Scenes.Parts;
using JourneyKit.Rendering.Text;

namespace JourneyKit.Rendering.Scenes.Lanes;

/// <summary>A box over each run of touchpoints of one team, so that every break is a hand-over.</summary>
internal sealed class OwnerLane : ILane
{
    private const double Height = 22;

    public string Name => "owner";

    public string Label => "Owner";

    public int Count(LaneSheet sheet)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        return sheet.Columns.Count(column => sheet.OwnerOf(column.Touchpoint) is not null);
    }

    public LanePart Lay(LaneSheet sheet, LaneRow row)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        ArgumentNullException.ThrowIfNull(row);
        var runs = row.Runs(column => sheet.OwnerOf(column.Touchpoint)).ToList();
        return new LanePart(Height + 16, (canvas, y, _) =>
        {
            foreach (var (first, count, team) in runs)
            {
                var cell = row.Cell(first, y + 8, Height, count);
                var box = new Box(cell.X + 4, cell.Y, cell.Width - 12, cell.Height);
                var name = TextFlow.Line(team?.Name ?? "no team", Fonts.Body, box.Width - (2 * Space.Cell));
                canvas.Over.Group(
                    group =>
                    {
                        group.Box(box, team is null ? Paint.Line(Ink.Rule2, 1, "3 3") : Paint.Filled(Ink.Wash2), 4);
                        group.Text(name, box.MiddleX, box.Y + 15, team is null ? Ink.Text3 : Ink.Text, anchor: Anchor.Middle, cell: box);
                    },
                    title: name.IsCut ? name.Whole : null);
            }
        });
    }
}
