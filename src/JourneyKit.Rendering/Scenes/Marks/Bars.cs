namespace JourneyKit.Rendering.Scenes.Marks;

/// <summary>Draws scores as bars that rise: severity and impact.</summary>
internal static class Bars
{
    /// <summary>How wide five bars are together, in px.</summary>
    public const double Width = 33;

    /// <summary>How high the highest bar is, in px.</summary>
    public const double Height = 8;

    /// <summary>Five bars, so many of them filled.</summary>
    /// <param name="score">From 1 to 5.</param>
    /// <param name="x">The left side of the first, in px.</param>
    /// <param name="bottom">Where they stand, in px.</param>
    /// <param name="ink">The colour.</param>
    public static IEnumerable<SceneNode> Of(int score, double x, double bottom, Ink ink)
    {
        for (var bar = 1; bar <= 5; bar++)
        {
            var height = Height * (0.25 + (0.15 * bar));
            var box = new Box(x + ((bar - 1) * 7), bottom - height, 5, height);
            yield return bar <= score ? new SceneBox(box, Paint.Filled(ink)) : new SceneBox(box.Inside(0.5, 0.5), Paint.Line(ink, 0.75));
        }
    }
}
