using JourneyKit.Questions;
using JourneyKit.Rendering.Scenes.Lanes;
using JourneyKit.Rendering.Scenes.Parts;
using JourneyKit.Rendering.Text;

namespace JourneyKit.Rendering.Scenes.Blueprint;

/// <summary>A box over each run of touchpoints behind which a system works, and a thin line where the same system returns.</summary>
internal sealed class SystemsLane : ILane
{
    private const double Height = 22;
    private const double Step = 28;
    private const double Edge = 4;

    public string Name => "systems";

    public string Label => "Systems";

    public bool HasRule => false;

    public int Count(LaneSheet sheet)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        return sheet.Columns.Count(column => FromChannel.Systems(sheet.Map, column.Touchpoint).Any());
    }

    public LanePart Lay(LaneSheet sheet, LaneRow row)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        ArgumentNullException.ThrowIfNull(row);
        var systems = row.Columns
            .SelectMany((column, at) => FromChannel.Systems(sheet.Map, column.Touchpoint).Distinct().Select(id => (Id: id, At: at)))
            .GroupBy(use => use.Id)
            .Select(uses => (Name: sheet.Map.Systems[uses.Key]?.Name ?? uses.Key.Value, At: (IReadOnlyList<int>)[.. uses.Select(use => use.At)]))
            .ToList();
        var skyline = new Skyline(row.Columns.Count);
        var tops = systems.ConvertAll(system => skyline.Put(system.At[0], system.At[^1], Step));
        return new LanePart(Math.Max(Step, skyline.Height) + 12, (canvas, y, _) =>
        {
            for (var at = 0; at < row.Columns.Count; at++)
            {
                if (!systems.Exists(system => system.At[0] <= at && at <= system.At[^1]))
                {
                    Dash.Draw(canvas[at], row.Middle(at), y + 17);
                }
            }

            for (var i = 0; i < systems.Count; i++)
            {
                Draw(canvas.Over, systems[i].Name, systems[i].At, row, y + 6 + tops[i]);
            }
        });
    }

    private static void Draw(Canvas canvas, string name, IReadOnlyList<int> at, LaneRow row, double y)
    {
        var boxes = Runs(at).Select(run => row.Cell(run.First, y, Height, run.Count).Inside(Edge)).ToList();
        canvas.Line(boxes[0].X, y + (Height / 2), boxes[^1].Right, y + (Height / 2), Paint.Line(Ink.Rule2));
        foreach (var box in boxes)
        {
            var words = TextFlow.Line(name, Fonts.Body, box.Width - (2 * Space.Cell));
            canvas.Group(
                group =>
                {
                    group.Box(box, new Paint(Ink.Paper, Ink.Text2), 4);
                    group.Text(words, box.MiddleX, box.Y + 15, anchor: Anchor.Middle, cell: box);
                },
                title: words.IsCut ? name : null);
        }
    }

    private static IEnumerable<(int First, int Count)> Runs(IReadOnlyList<int> at)
    {
        var first = 0;
        for (var i = 1; i <= at.Count; i++)
        {
            if (i == at.Count || at[i] != at[i - 1] + 1)
            {
                yield return (at[first], i - first);
                first = i;
            }
        }
    }
}
