using JourneyKit.Model;
using JourneyKit.Rendering.Scenes.Parts;
using JourneyKit.Rendering.Text;
using JourneyKit.Wording;

namespace JourneyKit.Rendering.Scenes.Gap;

/// <summary>The top of the sheet: title, the states of both maps, where they stand, and the sentence to keep.</summary>
internal static class GapHead
{
    private const double MetaWidth = 380;
    private const double TagsWidth = 560;

    /// <summary>Draws it and says where it ends below.</summary>
    public static double Draw(Canvas canvas, GapStory story, int index, int count)
    {
        var (before, after) = (story.Report.Before, story.Report.After);
        var title = TextFlow.Wrap(count > 1 ? $"{after.Title} ({Figures.Number(index + 1)} of {Figures.Number(count)})" : after.Title, Fonts.Title, GapSizes.Inner - MetaWidth - TagsWidth, 2);
        canvas.Text(title, Space.Margin, 56, lineHeight: 34, cell: new Box(Space.Margin, 30, GapSizes.Inner - MetaWidth - TagsWidth, title.Height(34) + 4));
        Tags(canvas, before, after, Space.Margin + title.Width + 16);
        Meta(canvas, before, 51);
        Meta(canvas, after, 66);
        var y = 64 + (34 * Math.Max(0, title.Lines.Count - 1));
        var finding = TextFlow.Wrap(story.Say(string.Join(' ', [story.Report.Summary.Headline, .. index == 0 ? story.Notices : []])), Fonts.Finding, GapSizes.Inner, 2);
        canvas.Text(finding, Space.Margin, y + 20, lineHeight: 22, cell: new Box(Space.Margin, y + 2, GapSizes.Inner, finding.Height(22) + 4));
        return y + finding.Height(22);
    }

    private static void Tags(Canvas canvas, JourneyMap before, JourneyMap after, double x)
    {
        x = StateTag.Draw(canvas, before, x, 36) + 10;
        canvas.Add(Pen.From(x, 46).Line(x + 16, 46).Move(x + 11, 41).Line(x + 16, 46).Line(x + 11, 51).Draw(Paint.Line(Ink.Text2, 2) with { Round = true }));
        StateTag.Draw(canvas, after, x + 26, 36);
    }

    private static void Meta(Canvas canvas, JourneyMap map, double y)
    {
        string?[] parts =
        [
            map.Basis is { } basis ? ChoiceWords<Basis>.Of(basis) : null,
            map.Status is { } status ? ChoiceWords<MapStatus>.Of(status).Replace('-', ' ') : null,
            map.Version is { } version ? $"version {version}" : null,
        ];
        if (string.Join(", ", parts.OfType<string>()) is { Length: > 0 } words)
        {
            canvas.Text(TextFlow.Line($"{map.StateName}: {words}", Fonts.Label, MetaWidth), GapSizes.Right, y, Ink.Text3, anchor: Anchor.Right);
        }
    }
}
