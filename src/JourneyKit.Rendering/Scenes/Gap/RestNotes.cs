using JourneyKit.Gaps;
using JourneyKit.Rendering.Scenes.Parts;
using JourneyKit.Reports.Gaps;
using JourneyKit.Reports.Gaps.Outline;
using JourneyKit.Wording;
using TextBlock = JourneyKit.Rendering.Text.TextBlock;

namespace JourneyKit.Rendering.Scenes.Gap;

/// <summary>The rest of what gets worse and of what nothing closes, by their titles.</summary>
internal static class RestNotes
{
    private const double LineHeight = 15;
    private const int MostLines = 2;
    private const int MostTitleLines = 8;

    public static bool HasAny(GapStory story) => story.Worse.All + story.Open.All > 0;

    public static void Draw(Canvas canvas, GapStory story, Box box)
    {
        var text = new NoteText(canvas, box);
        text.Heading(story.Decisions.Count > 0 ? "Also not solved" : "Not solved");
        var (worse, open) = (story.Worse, story.Open);
        // Each part gets what the other does not need, at least half of the room.
        var half = (text.Left - 8) / 2;
        var needed = Needed(story, text, worse.Shown);
        var top = open.All == 0 ? text.Left : Math.Max(half, text.Left - 8 - Needed(story, text, open.Shown));
        Part(canvas, story, text, GapWords.Heading(story.Report, GapStanding.Regression), Ink.Bad, worse, text.Y + Math.Min(needed, top));
        text.Y += worse.All > 0 ? 8 : 0;
        Part(canvas, story, text, "Open: nothing closes it", Ink.Text2, open, box.Bottom);
    }

    private static double Needed(GapStory story, NoteText text, IReadOnlyList<GapTheme> themes)
        => LineHeight * (2.5 + themes.Sum(theme => Lines(story, text, theme).Lines.Count)) + (3 * themes.Count);

    private static TextBlock Lines(GapStory story, NoteText text, GapTheme theme)
        => text.Wrap(story.Say(GapOutline.Counted(theme)), Fonts.Body, SeverityMark.Width, MostLines);

    private static void Part(Canvas canvas, GapStory story, NoteText text, string heading, Ink ink, RestOfGaps part, double bottom)
    {
        if (part.All == 0)
        {
            return;
        }

        text.Add(text.Wrap($"{heading} ({Figures.Number(part.All)})", Fonts.BodyBold, 0, 1), 0, ink);
        text.Y += 2;
        var told = new List<GapTheme>();
        var count = 0;
        foreach (var theme in part.Shown)
        {
            var lines = Lines(story, text, theme);
            var after = count + theme.Gaps.Count < part.All ? LineHeight : 0;
            if (text.Y + NoteText.HeightOf(lines) + after > bottom)
            {
                break;
            }

            SeverityMark.Draw(canvas, theme.Severity, text.Box.X, text.Y + 12);
            text.Add(lines, SeverityMark.Width, Ink.Text);
            text.Y += 3;
            told.Add(theme);
            count += theme.Gaps.Count;
        }

        if (count < part.All)
        {
            var (indent, lines) = (told.Count == 0 ? 0 : SeverityMark.Width, Math.Clamp((int)((bottom - text.Y) / LineHeight), 1, MostTitleLines));
            var words = (told.Count == 0 ? "" : $"and {Figures.Number(part.All - count)} more: ") + part.TitlesBut(told);
            text.Add(text.Wrap(story.Say(words), Fonts.Label, indent, lines), indent, Ink.Text3);
        }
    }
}
