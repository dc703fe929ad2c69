namespace JourneyKit.Rendering.Scenes.Circle;

/// <summary>The circle that sectors are laid on: angles clockwise from the top, feelings as radius.</summary>
/// <param name="Middle">Its middle.</param>
/// <param name="Sectors">How many sectors it has; at least one.</param>
internal sealed record Ring(Point Middle, int Sectors)
{
    private const double Step = 26;

    /// <summary>The radius of the arcs that stand for stages; larger where many sectors need room.</summary>
    public double Inner => 122 + Math.Max(0, (Sectors - CircleSectors.MostTouchpoints) * 10);

    /// <summary>The radius of the outer ring, that of +2.</summary>
    public double Outer => RadiusOf(2);

    /// <summary>Where a feeling from −2 to +2 lies.</summary>
    public double RadiusOf(double feeling) => Inner + 16 + ((feeling + 2) * Step);

    /// <summary>The angle of a sector's middle, in radians; fractions lie between two.</summary>
    public double AngleOf(double sector) => ((sector + 0.5) * 2 * Math.PI / Sectors) - (Math.PI / 2);

    /// <summary>The point at an angle and a radius.</summary>
    public Point At(double angle, double radius) => new(Middle.X + (radius * Math.Cos(angle)), Middle.Y + (radius * Math.Sin(angle)));

    /// <summary>A part of a circle as lines so short that it looks round.</summary>
    public IEnumerable<Point> Arc(double from, double to, double radius)
    {
        var parts = Math.Max(1, (int)Math.Ceiling(Math.Abs(to - from) / 0.07));
        return Enumerable.Range(0, parts + 1).Select(part => At(from + ((to - from) * part / parts), radius));
    }
}
