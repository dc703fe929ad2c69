using JourneyKit.Rendering.Scenes.Parts;
using JourneyKit.Rendering.Text;
using JourneyKit.Wording;

namespace JourneyKit.Rendering.Scenes.Gap;

/// <summary>What was felt before, as rings in the curve of the second map, each joined to what is felt then, with the difference.</summary>
internal sealed class TodayRings(Canvas canvas, IReadOnlyList<PlacedColumn> columns, double top, Obstacles obstacles)
{
    private const double Pitch = 10;
    private const double Radius = 3.25;

    public void Draw(IReadOnlyList<FeelingDifference> differences)
    {
        var of = differences.Where(difference => difference.Change != 0).ToLookup(difference => difference.After);
        var labels = new List<(FeelingDifference Of, double X)>();
        foreach (var column in columns.Where(column => !column.Column.IsFolded))
        {
            var rings = of[column.Column.First.Id].ToList();
            var pitch = rings.Count < 2 ? 0 : Math.Min(Pitch, (column.Width - 16) / (rings.Count - 1));
            for (var i = 0; i < rings.Count; i++)
            {
                var x = column.Middle + ((i - ((rings.Count - 1) / 2d)) * pitch);
                Ring(rings[i], x);
                labels.Add((rings[i], x));
            }
        }

        foreach (var (difference, x) in labels)
        {
            Label(difference, x);
        }
    }

    private static Ink InkOf(FeelingDifference difference) => difference.Change > 0 ? Ink.Good : Ink.Bad;

    private void Ring(FeelingDifference difference, double x)
    {
        var (now, then) = (FeelingScale.YOf(difference.Now, top), FeelingScale.YOf(difference.Then, top));
        canvas.Line(x, then, x, now, Paint.Line(InkOf(difference), 2));
        canvas.Add(new SceneDisc(new Point(x, now), Radius, new Paint(Ink.Paper, Ink.Text2, 1.5)));
        obstacles.Add(new Box(x - 4, Math.Min(now, then), 8, Math.Abs(now - then) + 4), 2);
    }

    private void Label(FeelingDifference difference, double x)
    {
        var (now, then) = (FeelingScale.YOf(difference.Now, top), FeelingScale.YOf(difference.Then, top));
        var block = TextFlow.Line(Figures.Signed(difference.Change), Fonts.LabelBold);
        var (width, down) = (block.Width + 2, now > then ? 1 : -1);
        // Beside the line, where it has left the face; beside the ring; beyond the ring.
        var beside = then + (down * (GapSizes.Face + Math.Max(6, (Math.Abs(now - then) - GapSizes.Face) / 2)));
        Box[] candidates =
        [
            At(x + 5, beside), At(x - 5 - width, beside), At(x + 5, now), At(x - 5 - width, now),
            At(x - (width / 2), now + (down * 12)), At(x + 8, now + (down * 12)), At(x - 8 - width, now + (down * 12)), At(x - (width / 2), now + (down * 24)),
        ];
        var box = obstacles.Place(candidates);
        canvas.Text(block, box.X + 1, box.MiddleY + 4, InkOf(difference), halo: Ink.Paper);

        Box At(double left, double middle) => new(left, middle - 6, width, 12);
    }
}
