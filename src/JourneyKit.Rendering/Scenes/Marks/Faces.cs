namespace JourneyKit.Rendering.Scenes.Marks;

/// <summary>Draws feelings as faces.</summary>
internal static class Faces
{
    /// <summary>A face for a feeling from −2 to +2; other values get the face of the nearest whole one.</summary>
    public static IEnumerable<SceneNode> Of(double feeling, Point middle, double radius)
    {
        var level = (int)Math.Clamp(Math.Round(feeling, MidpointRounding.AwayFromZero), -2, 2);
        var (ink, ground) = level > 0 ? (Ink.Good, Ink.GoodFill) : level < 0 ? (Ink.Bad, Ink.BadFill) : (Ink.Text3, Ink.Wash2);
        yield return new SceneDisc(middle, radius, new Paint(ground, ink, 1.5));
        var (x, y) = (middle.X, middle.Y - (0.22 * radius));
        yield return new SceneDisc(new Point(x - (0.32 * radius), y), radius * 0.11, Paint.Filled(ink));
        yield return new SceneDisc(new Point(x + (0.32 * radius), y), radius * 0.11, Paint.Filled(ink));

        var depth = level switch { 2 => 0.62, 1 => 0.32, 0 => 0, -1 => -0.32, _ => -0.62 };
        var mouth = middle.Y + (radius * (0.3 - (0.35 * depth)));
        var pen = Pen.From(x - (0.48 * radius), mouth).Quadratic(x, mouth + (2 * depth * radius * 0.7), x + (0.48 * radius), mouth);
        yield return level == 2 ? pen.Close().Draw(new Paint(ink, ink, 1.5) { Round = true }) : pen.Draw(Paint.Line(ink, 1.5) with { Round = true });
    }
}
