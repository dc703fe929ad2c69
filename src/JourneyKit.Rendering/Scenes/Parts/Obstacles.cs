namespace JourneyKit.Rendering.Scenes.Parts;

/// <summary>What a label must keep clear of, and the best place among several.</summary>
internal sealed class Obstacles
{
    private readonly List<(Box Box, double Weight)> boxes = [];
    private readonly List<Point> points = [];

    /// <summary>Adds a thing such as a face or a label; a heavier one is avoided more.</summary>
    public void Add(Box box, double weight = 1) => boxes.Add((box, weight));

    /// <summary>Adds points along a line.</summary>
    public void Add(IEnumerable<Point> line) => points.AddRange(line);

    /// <summary>The candidate that covers least; the first of equals. It is then an obstacle itself.</summary>
    public Box Place(IReadOnlyList<Box> candidates)
    {
        ArgumentNullException.ThrowIfNull(candidates);
        var best = candidates[0];
        var least = double.PositiveInfinity;
        foreach (var candidate in candidates)
        {
            var covered = Covered(candidate);
            if (covered < least)
            {
                (best, least) = (candidate, covered);
            }
        }

        Add(best, 4);
        return best;
    }

    /// <summary>How much a box covers: px² of things, and 12 for each point of a line.</summary>
    public double Covered(Box box)
        => boxes.Sum(other => other.Weight * box.Overlap(other.Box))
        + (12 * points.Count(point => point.X > box.X && point.X < box.Right && point.Y > box.Y && point.Y < box.Bottom));
}
