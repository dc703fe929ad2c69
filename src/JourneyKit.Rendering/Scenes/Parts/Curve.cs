namespace JourneyKit.Rendering.Scenes.Parts;

/// <summary>The smooth line through known points. It is monotone between them (Fritsch and Carlson, with the weighted harmonic mean of the slopes), so it never passes a value that is not there.</summary>
internal sealed class Curve
{
    private readonly IReadOnlyList<Point> points;
    private readonly double[] slopes;

    /// <summary>Makes the line through points whose x rise.</summary>
    public Curve(IReadOnlyList<Point> points)
    {
        ArgumentNullException.ThrowIfNull(points);
        this.points = points;
        slopes = new double[points.Count];
        for (var i = 1; i < points.Count - 1; i++)
        {
            slopes[i] = Mean(points[i - 1], points[i], points[i + 1]);
        }
    }

    /// <summary>The line as a path; without steps where there are fewer than two points.</summary>
    public IReadOnlyList<PathStep> Steps => points.Count < 2 ? [] : AddTo(new Pen().Move(points[0].X, points[0].Y)).Steps;

    /// <summary>The area between the line and a level.</summary>
    public IReadOnlyList<PathStep> Area(double level)
        => points.Count < 2 ? []
        : AddTo(new Pen().Move(points[0].X, level).Line(points[0].X, points[0].Y)).Line(points[^1].X, level).Close().Steps;

    /// <summary>Points along the line, so many for each part, for what must keep clear of it.</summary>
    public IEnumerable<Point> Samples(int each = 12)
    {
        for (var i = 0; i + 1 < points.Count; i++)
        {
            for (var step = 0; step < each; step++)
            {
                yield return At(i, (double)step / each);
            }
        }

        if (points.Count > 0)
        {
            yield return points[^1];
        }
    }

    private static double Mean(Point before, Point here, Point after)
    {
        var (left, right) = (here.X - before.X, after.X - here.X);
        var (first, second) = ((here.Y - before.Y) / left, (after.Y - here.Y) / right);
        if (first * second <= 0)
        {
            return 0;
        }

        var (one, other) = ((2 * right) + left, right + (2 * left));
        return (one + other) / ((one / first) + (other / second));
    }

    private Pen AddTo(Pen pen)
    {
        for (var i = 0; i + 1 < points.Count; i++)
        {
            var (from, to) = (points[i], points[i + 1]);
            var third = (to.X - from.X) / 3;
            pen.Cubic(new Point(from.X + third, from.Y + (third * slopes[i])), new Point(to.X - third, to.Y - (third * slopes[i + 1])), to);
        }

        return pen;
    }

    // Hermite's form of the same part.
    private Point At(int part, double t)
    {
        var (from, to) = (points[part], points[part + 1]);
        var width = to.X - from.X;
        var (t2, t3) = (t * t, t * t * t);
        var y = (((2 * t3) - (3 * t2) + 1) * from.Y) + ((t3 - (2 * t2) + t) * width * slopes[part]) + (((-2 * t3) + (3 * t2)) * to.Y) + ((t3 - t2) * width * slopes[part + 1]);
        return new Point(from.X + (t * width), y);
    }
}
