using JourneyKit.Rendering.Scenes.Parts;
using JourneyKit.Rendering.Text;
using JourneyKit.Wording;

namespace JourneyKit.Rendering.Scenes.Gap;

/// <summary>What is cut short above, what the numbers rest on, what has no place on the sheet, and where the maps come from.</summary>
internal static class GapFooter
{
    private const double LineHeight = 15;
    private const double Above = 4;

    /// <summary>Draws it at the bottom, and what stands directly above it.</summary>
    /// <param name="canvas">Where they are drawn, with all that stands above.</param>
    /// <param name="story">What is told.</param>
    /// <param name="above">Draws what stands directly above: where, and how far down it may reach.</param>
    public static void Draw(Canvas canvas, GapStory story, Action<Canvas, double> above)
    {
        // How much is cut above follows from how much room the footer leaves, and that from what it says: so it is laid out once before.
        var trial = new Canvas();
        trial.Add(canvas.Nodes);
        above(trial, Top(Of(story, canvas)) - Above);
        var lines = Of(story, trial).Lines.Count;
        var top = GapSizes.Height - Space.Margin - (lines * LineHeight);
        above(canvas, top - Above);
        canvas.Text(Of(story, canvas), Space.Margin, top + LineHeight, Ink.Text3, LineHeight);
    }

    private static double Top(TextBlock footer) => GapSizes.Height - Space.Margin - footer.Height(LineHeight);

    // Where it is cut itself, that is one more.
    private static TextBlock Of(GapStory story, Canvas above)
        => CutTexts.Of(above.Nodes).Count() is var count && Of(story, count) is { IsCut: false } whole ? whole : Of(story, count + 1);

    private static TextBlock Of(GapStory story, int cut)
    {
        var report = story.Report;
        var left = report.Conversions.Count - GapTiles.MostConversions;
        string?[] sentences =
        [
            CutTexts.Sentence(cut),
            report.Summary.Main is { } main && main.Before.Shares + main.After.Shares > 0 ? $"{QuotationMarks.Around(main.Name)}: {main.AssumedShares}." : null,
            left > 0 ? $"{Listing.Count(left, "more conversion")} in the gap report." : null,
            report.Gaps.Count > 0 ? $"Were every input wrong by up to {Figures.Percent(report.Robustness.InputError)}, the first five gaps would stay the first five in {Figures.Percent(report.Robustness.SameTop.Value)} of {Figures.Number(report.Robustness.Variations)} trials." : null,
            Files(story.Request),
        ];
        return TextFlow.Wrap(story.Say(string.Join(' ', sentences.OfType<string>())), Fonts.Label, GapSizes.Inner, 2);
    }

    private static string? Files(RenderRequest request) => string.Join(" → ", new[] { request.AgainstSource, request.Source }.OfType<string>()) is { Length: > 0 } files ? files : null;
}
