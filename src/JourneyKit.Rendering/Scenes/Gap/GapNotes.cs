namespace JourneyKit.Rendering.Scenes.Gap;

/// <summary>The lower part: where the difference comes from, what is to be decided, the rest, and what to begin with.</summary>
internal static class GapNotes
{
    private const double Between = 32;
    private const double MostWider = 1.5;

    /// <summary>Draws what there is, side by side.</summary>
    public static void Draw(Canvas canvas, GapStory story, double top, double bottom)
    {
        List<(double Share, Action<Canvas, GapStory, Box> Draw)> blocks =
        [
            .. SourceBars.HasAny(story) ? [(270, SourceBars.Draw)] : Array.Empty<(double, Action<Canvas, GapStory, Box>)>(),
            .. story.Decisions.Count > 0 ? [(550, DecisionNotes.Draw)] : Array.Empty<(double, Action<Canvas, GapStory, Box>)>(),
            .. RestNotes.HasAny(story) ? [(370, RestNotes.Draw)] : Array.Empty<(double, Action<Canvas, GapStory, Box>)>(),
            .. BeginNotes.HasAny(story) ? [(350, BeginNotes.Draw)] : Array.Empty<(double, Action<Canvas, GapStory, Box>)>(),
        ];
        if (blocks.Count == 0)
        {
            return;
        }

        canvas.Line(Parts.Space.Margin, top, GapSizes.Right, top, Paint.Line(Ink.Text, 1.25));
        var (x, room) = (Parts.Space.Margin, GapSizes.Inner - (Between * (blocks.Count - 1)));
        foreach (var (share, draw) in blocks)
        {
            var width = Math.Min(room * share / blocks.Sum(block => block.Share), MostWider * share);
            draw(canvas, story, new Box(x, top + 12, width, bottom - top - 12));
            x += width + Between;
        }
    }
}
