namespace JourneyKit.Rendering.Scenes.Gap;

/// <summary>The lower part: where the difference comes from, what is to be decided, the rest, and what to begin with.</summary>
internal static class GapNotes
{
    private const double Between = 36;

    /// <summary>Draws what there is, side by side.</summary>
    public static void Draw(Canvas canvas, GapStory story, double top, double bottom)
    {
        canvas.Line(Parts.Space.Margin, top, GapSizes.Right, top, Paint.Line(Ink.Text, 1.25));
        List<(double Share, Action<Canvas, GapStory, Box> Draw)> blocks =
        [
        ];
        var (x, room) = (Parts.Space.Margin, GapSizes.Inner - (Between * (blocks.Count - 1)));
        foreach (var (share, draw) in blocks)
        {
            var width = room * share / blocks.Sum(block => block.Share);
            draw(canvas, story, new Box(x, top + 12, width, bottom - top - 12));
            x += width + Between;
        }
    }
}
