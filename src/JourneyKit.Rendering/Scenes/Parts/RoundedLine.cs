namespace JourneyKit.Rendering.Scenes.Parts;

/// <summary>Makes lines with right angles, whose corners are round.</summary>
internal static class RoundedLine
{
    private const double Radius = 6;

    /// <summary>A line through points, each level with or straight above or below the one before.</summary>
    public static Pen Through(IReadOnlyList<Point> points)
    {
        ArgumentNullException.ThrowIfNull(points);
        var pen = Pen.From(points[0].X, points[0].Y);
        for (var at = 1; at + 1 < points.Count; at++)
        {
            var (before, corner, after) = (points[at - 1], points[at], points[at + 1]);
            var radius = Math.Min(Radius, Math.Min(Length(before, corner), Length(corner, after)) / 2);
            var (from, to) = (Toward(corner, before, radius), Toward(corner, after, radius));
            pen = pen.Line(from.X, from.Y).Quadratic(corner.X, corner.Y, to.X, to.Y);
        }

        return pen.Line(points[^1].X, points[^1].Y);
    }

    private static double Length(Point one, Point other) => Math.Abs(one.X - other.X) + Math.Abs(one.Y - other.Y);

    private static Point Toward(Point from, Point to, double distance)
        => new(from.X + (Math.Sign(to.X - from.X) * distance), from.Y + (Math.Sign(to.Y - from.Y) * distance));
}
