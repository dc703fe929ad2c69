using JourneyKit.Rendering.Scenes.Lanes;
using JourneyKit.Rendering.Scenes.Parts;

namespace JourneyKit.Rendering.Scenes.Map;

/// <summary>Places the words at the curve of a row: where they cover least, never on other words; what has no free place stands below the scale.</summary>
internal sealed class FeelingLayout
{
    private const double LeastBlank = 32;
    private const double Edge = 4;
    private const double Slight = 30;
    private const double Scale = 4 * FeelingScale.Step;

    private readonly LaneRow row;
    private readonly Obstacles obstacles = new();
    private readonly List<Box> taken = [];
    private readonly List<Box> marks = [];

    private FeelingLayout(LaneRow row, FeelingScale scale, double bottom)
        => (this.row, Scaled, Height) = (row, scale, bottom);

    public FeelingScale Scaled { get; }

    /// <summary>How high the lane is.</summary>
    public double Height { get; private set; }

    /// <summary>The labels and their places, y below the upper side of the lane.</summary>
    public IReadOnlyList<(FeelingLabel Label, Box Box)> Placed { get; private set; } = [];

    /// <summary>The scale of a row, with as much blank above and below as the words there need.</summary>
    public static FeelingLayout For(LaneRow row, IEnumerable<(double Feeling, double Height)> words)
    {
        ArgumentNullException.ThrowIfNull(words);
        var (top, bottom) = (LeastBlank, LeastBlank);
        foreach (var (feeling, height) in words)
        {
            var needed = FeelingScale.Step / 2 + height + 6;
            if (feeling >= 0)
            {
                top = Math.Max(top, needed - ((2 - feeling) * FeelingScale.Step));
            }
            else
            {
                bottom = Math.Max(bottom, needed - ((feeling + 2) * FeelingScale.Step));
            }
        }

        return new FeelingLayout(row, new FeelingScale(top), top + Scale + bottom);
    }

    /// <summary>Places labels, in this order.</summary>
    public void Place(IEnumerable<FeelingLabel> labels, IEnumerable<Curve> curves, IEnumerable<Box> things)
    {
        ArgumentNullException.ThrowIfNull(labels);
        foreach (var curve in curves)
        {
            obstacles.Add(curve.Samples(16));
        }

        foreach (var thing in things)
        {
            obstacles.Add(thing, 3);
            marks.Add(thing);
        }

        var placed = new List<(FeelingLabel, Box)>();
        var waiting = new List<FeelingLabel>();
        foreach (var label in labels)
        {
            if (Free(label) is { Count: > 0 } free)
            {
                var box = obstacles.Place(free);
                taken.Add(box);
                placed.Add((label, box));
            }
            else
            {
                waiting.Add(label);
            }
        }

        placed.AddRange(Below(waiting));
        Placed = placed;
    }

    private List<Box> Free(FeelingLabel label)
    {
        var column = row.Cell(label.Column, 0, Height).Inside(Edge, 2);
        var free = label.Places().Where(box => box.X >= column.X && box.Right <= column.Right && box.Y >= column.Y && box.Bottom <= column.Bottom && !taken.Exists(other => other.Overlap(box) > 0)).ToList();
        return label.MayCoverMarks ? free : free.FindAll(box => marks.Sum(mark => mark.Overlap(box)) <= Slight);
    }

    private List<(FeelingLabel Label, Box Box)> Below(IReadOnlyList<FeelingLabel> waiting)
    {
        var placed = new List<(FeelingLabel, Box)>();
        var (begin, end) = (Height, Height);
        foreach (var column in waiting.GroupBy(label => label.Column))
        {
            var y = begin;
            foreach (var label in column)
            {
                placed.Add((label, new Box(row.Middle(label.Column) - (label.Block.Width / 2), y, label.Block.Width, label.Height)));
                y += label.Height + 2;
            }

            end = Math.Max(end, y + 6);
        }

        Height = end;
        return placed;
    }
}
