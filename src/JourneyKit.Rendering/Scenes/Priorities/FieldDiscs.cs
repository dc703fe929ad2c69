using JourneyKit.Rendering.Scenes.Marks;
using JourneyKit.Rendering.Scenes.Parts;
using JourneyKit.Rendering.Text;
using JourneyKit.Wording;

namespace JourneyKit.Rendering.Scenes.Priorities;

/// <summary>The initiatives as discs with their names, each where it covers least. A name that finds no free place stands in the title of its disc and in the list below.</summary>
internal sealed class FieldDiscs(Canvas canvas, PriorityField field)
{
    private const double Radius = 12.5;
    private const double LabelWidth = 130;
    private const double LineHeight = 15;
    private const double Line = 2;
    private const double Apart = (2 * Radius) + 1;
    private const int MostMoves = 12;

    // From where a disc belongs, the nearest first.
    private static readonly IReadOnlyList<Point> Offsets =
    [
        .. from row in Enumerable.Range(-MostMoves, (2 * MostMoves) + 1)
           from column in Enumerable.Range(-MostMoves, (2 * MostMoves) + 1)
           orderby (row * row) + (column * column), -column, row
           select new Point(column * Apart, row * Apart),
    ];

    /// <summary>Draws them, and names those whose names found no room.</summary>
    public IReadOnlyList<PriorityItem> Draw(IReadOnlyList<PriorityItem> items)
    {
        var obstacles = new Obstacles();
        foreach (var (corner, _) in FieldGround.Corners(field))
        {
            obstacles.Add(corner, 4);
        }

        var (x, y) = (field.XOf(field.MiddleEffort), field.YOf(field.MiddleWorth));
        if (field.IsDivided)
        {
            obstacles.Add(new Box(x - Line, field.Box.Y, 2 * Line, field.Box.Height), 0.5);
            obstacles.Add(new Box(field.Box.X, y - Line, field.Box.Width, 2 * Line), 0.5);
        }

        var discs = Spread(items);
        foreach (var disc in discs)
        {
            obstacles.Add(new Box(disc.X - Radius, disc.Y - Radius, 2 * Radius, 2 * Radius), 4);
        }

        for (var i = 0; i < items.Count; i++)
        {
            var (item, disc) = (items[i], discs[i]);
            canvas.Group(inner => Disc(inner, item, disc), title: $"{item.Step.Initiative.Name}: {Figures.Number(item.Effort)} person-days, worth {Figures.Number(item.Worth)}");
        }

        return [.. items.Where((item, index) => !Name(item, discs[index], obstacles))];
    }

    private static void Disc(Canvas canvas, PriorityItem item, Point at)
    {
        canvas.Add(new SceneDisc(at, Radius, StatusPaint.Of(item.Step.Initiative.Status)));
        if (item.Number is { } number)
        {
            canvas.Text(TextFlow.Line(Figures.Number(number), number > 99 ? Fonts.LabelBold : Fonts.BodyBold), at.X, at.Y + 4, StatusPaint.WordsOn(item.Step.Initiative.Status), anchor: Anchor.Middle);
        }
        else if (item.Step.IsDone)
        {
            canvas.Add(Signs.Icon(Icons.Done, at.X - 8, at.Y - 8, 16, Ink.OnFill));
        }
    }

    // What would lie upon another disc or upon the words of a corner moves to the nearest free place, so that each disc is seen.
    private List<Point> Spread(IReadOnlyList<PriorityItem> items)
    {
        var points = new List<Point>();
        var corners = FieldGround.Corners(field).Select(corner => corner.Box).ToList();
        foreach (var item in items)
        {
            var at = new Point(field.XOf(item.Effort), field.YOf(item.Worth));
            points.Add(Offsets.Select(offset => new Point(at.X + offset.X, at.Y + offset.Y)).FirstOrDefault(IsFree, at));
        }

        return points;

        bool IsFree(Point at) => points.TrueForAll(other => Distance(other, at) >= Apart)
            && corners.TrueForAll(corner => corner.Overlap(new Box(at.X - Radius, at.Y - Radius, 2 * Radius, 2 * Radius)) <= 0)
            && (at.X >= field.Box.X && at.X <= field.Box.Right - Radius && at.Y >= field.Box.Y + Radius && at.Y <= field.Box.Bottom);
    }

    private static double Distance(Point one, Point other) => Math.Sqrt(((one.X - other.X) * (one.X - other.X)) + ((one.Y - other.Y) * (one.Y - other.Y)));

    private bool Name(PriorityItem item, Point at, Obstacles obstacles)
    {
        var font = item.Step.IsOnCriticalPath ? Fonts.BodyBold : Fonts.Body;
        var block = TextFlow.Balance(item.Step.Initiative.Name, font, LabelWidth, 3);
        var (width, height) = (block.Width, block.Height(LineHeight));
        var (right, left, top, bottom) = (at.X + Radius + 6, at.X - Radius - 6 - width, at.Y - Radius - 4 - height, at.Y + Radius + 4);
        var (middleX, middleY) = (at.X - (width / 2), at.Y - (height / 2));
        Box[] candidates =
        [
            At(right, middleY), At(left, middleY), At(middleX, top), At(middleX, bottom),
            At(at.X + 6, top), At(at.X + 6, bottom), At(at.X - 6 - width, top), At(at.X - 6 - width, bottom),
        ];
        var free = candidates.Where(candidate => candidate.X >= field.Box.X + 2 && candidate.Right <= field.Box.Right - 2 && candidate.Y >= field.Box.Y + 2 && candidate.Bottom <= field.Box.Bottom - 2).ToList();
        if (free.Count == 0 || free.Min(obstacles.Covered) > MostCovered(width, height))
        {
            return false;
        }

        var box = obstacles.Place(free);

        // Where a script was measured wider than it is, the name still stands beside its disc.
        var isBefore = box.Right <= at.X;
        canvas.Text(block, isBefore ? box.Right : box.X, box.Y + 12, lineHeight: LineHeight, anchor: isBefore ? Anchor.Right : Anchor.Left, cell: box.Inside(-2), halo: field.GroundOf(box));
        return true;

        Box At(double boxX, double boxY) => new(boxX, boxY, width, height);
    }

    // A dividing line may pass behind a name; a disc or another name may not.
    private static double MostCovered(double width, double height) => Line * (width + height);
}
