using JourneyKit.Model;
using JourneyKit.Rendering.Scenes.Parts;
using JourneyKit.Rendering.Text;
using JourneyKit.Wording;

namespace JourneyKit.Rendering.Scenes.Gap;

/// <summary>The top of the sheet: title, the states of both maps, where they stand, and the sentence to keep.</summary>
internal static class GapHead
{
    private const double MetaWidth = 380;
    private const double Arrow = 16;
    private const double Between = 10;

    /// <summary>Draws it and says where it ends below.</summary>
    public static double Draw(Canvas canvas, GapStory story, int index, int count)
    {
        var (before, after) = (story.Report.Before, story.Report.After);
        var meta = Math.Max(Meta(canvas, before, story.BeforeName, 51), Meta(canvas, after, story.AfterName, 66));
        var room = GapSizes.Inner - meta - StateTag.WidthOf(story.BeforeName) - StateTag.WidthOf(story.AfterName) - Arrow - (6 * Between);
        var title = TextFlow.Wrap(JourneyTitle.Of(story.Request) + (count > 1 ? $" ({Figures.Number(index + 1)} of {Figures.Number(count)})" : ""), Fonts.Title, room, 2);
        canvas.Text(title, Space.Margin, 56, lineHeight: 34, cell: new Box(Space.Margin, 30, room, title.Height(34) + 4));
        Tags(canvas, story, Space.Margin + title.Width + 16);
        var y = 64 + (34 * Math.Max(0, title.Lines.Count - 1));
        var finding = TextFlow.Wrap(story.Say(string.Join(' ', [story.Report.Summary.Headline, .. index == 0 ? story.Notices : []])), Fonts.Finding, GapSizes.Inner, 2);
        canvas.Text(finding, Space.Margin, y + 20, lineHeight: 22, cell: new Box(Space.Margin, y + 2, GapSizes.Inner, finding.Height(22) + 4));
        return y + finding.Height(22);
    }

    private static void Tags(Canvas canvas, GapStory story, double x)
    {
        x = StateTag.Draw(canvas, story.BeforeName, story.Report.Before.State, x, 36) + Between;
        canvas.Add(Pen.From(x, 46).Line(x + Arrow, 46).Move(x + 11, 41).Line(x + Arrow, 46).Line(x + 11, 51).Draw(Paint.Line(Ink.Text2, 2) with { Round = true }));
        StateTag.Draw(canvas, story.AfterName, story.Report.After.State, x + Arrow + Between, 36);
    }

    // Draws it and says how wide it is.
    private static double Meta(Canvas canvas, JourneyMap map, string name, double y)
    {
        string?[] parts =
        [
            map.Basis is { } basis ? ChoiceWords<Basis>.Of(basis) : null,
            map.Status is { } status ? ChoiceWords<MapStatus>.Of(status).Replace('-', ' ') : null,
            map.Version is { } version ? $"version {version}" : null,
        ];
        var words = string.Join(", ", parts.OfType<string>());
        var block = TextFlow.Line(words.Length == 0 ? "" : $"{name}: {words}", Fonts.Label, MetaWidth);
        canvas.Text(block, GapSizes.Right, y, Ink.Text3, anchor: Anchor.Right);
        return block.Width;
    }
}
