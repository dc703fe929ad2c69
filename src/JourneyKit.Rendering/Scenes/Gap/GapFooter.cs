using JourneyKit.Rendering.Scenes.Parts;
using JourneyKit.Rendering.Text;
using JourneyKit.Wording;

namespace JourneyKit.Rendering.Scenes.Gap;

/// <summary>What the numbers rest on, what has no place on the sheet, and where the maps come from.</summary>
internal static class GapFooter
{
    public static TextBlock Of(GapStory story, double width)
    {
        var report = story.Report;
        var left = report.Conversions.Count - GapTiles.MostConversions;
        string?[] sentences =
        [
            report.Summary.Main is { } main && main.Before.Shares + main.After.Shares > 0 ? $"{QuotationMarks.Around(main.Name)}: {main.AssumedShares}." : null,
            left > 0 ? $"{Listing.Count(left, "more conversion")} in the gap report." : null,
            report.Gaps.Count > 0 ? $"Were every input wrong by up to {Figures.Percent(report.Robustness.InputError)}, the first five gaps would stay the first five in {Figures.Percent(report.Robustness.SameTop.Value)} of {Figures.Number(report.Robustness.Variations)} trials." : null,
            Files(story.Request),
        ];
        return TextFlow.Wrap(story.Say(string.Join(' ', sentences.OfType<string>())), Fonts.Label, width, 2);
    }

    private static string? Files(RenderRequest request) => string.Join(" → ", new[] { request.AgainstSource, request.Source }.OfType<string>()) is { Length: > 0 } files ? files : null;
}
