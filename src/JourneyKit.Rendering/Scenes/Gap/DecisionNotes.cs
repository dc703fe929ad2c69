using JourneyKit.Rendering.Scenes.Parts;
using JourneyKit.Rendering.Text;
using JourneyKit.Reports.Gaps.Outline;
using JourneyKit.Wording;
using TextBlock = JourneyKit.Rendering.Text.TextBlock;

namespace JourneyKit.Rendering.Scenes.Gap;

/// <summary>What is to be decided first: each with why, what to do, and who has to do with it. All of them are named; the less room there is, the less is said of each.</summary>
internal static class DecisionNotes
{
    private const double Indent = 112;
    private const double Least = 36;
    private const double Between = 6;
    private const double NumberRadius = 10.5;

    // What each may take, from little to much: lines of the title, of why, of what to do, of who.
    private static readonly int[][] Rooms = [[1, 1, 0, 0], [1, 1, 1, 0], [1, 2, 1, 0], [1, 2, 1, 1], [2, 2, 2, 1], [2, 3, 2, 1], [2, 4, 3, 2]];

    public static void Draw(Canvas canvas, GapStory story, Box box)
    {
        var text = new NoteText(canvas, box);
        text.Heading("Decide first: what gets worse and what nothing answers");
        var decisions = story.Decisions;
        var laid = Laid(story, text, decisions);
        for (var i = 0; i < laid.Count; i++)
        {
            if (Height(laid[i]) - Between > text.Left)
            {
                text.Add(text.Wrap($"and {Figures.Number(laid.Count - i)} more", Fonts.Label, Indent, 1), Indent, Ink.Text3);
                return;
            }

            var top = text.Y;
            canvas.Add(new SceneDisc(new Point(box.X + NumberRadius, top + NumberRadius), NumberRadius, Paint.Filled(Ink.Text)));
            canvas.Text(TextFlow.Line(Figures.Number(decisions[i].Number), Fonts.BodyBold), box.X + NumberRadius, top + 15, Ink.Paper, anchor: Anchor.Middle);
            SeverityMark.Draw(canvas, decisions[i].Severity, box.X + (2 * NumberRadius) + 6, top + 15);
            canvas.Text(TextFlow.Line(decisions[i].Standing, Fonts.Label, Indent - 6), box.X, top + Least - 2, Ink.Text3);
            foreach (var (block, ink) in laid[i])
            {
                text.Add(block, Indent, ink);
            }

            text.Y = Math.Max(text.Y, top + Least) + Between;
        }
    }

    // Step by step each gets more, from the first on, as long as all have room.
    private static List<List<(TextBlock Block, Ink Ink)>> Laid(GapStory story, NoteText text, IReadOnlyList<DecisionBlock> decisions)
    {
        var laid = decisions.Select(decision => Lines(story, text, decision, Rooms[0])).ToList();
        foreach (var room in Rooms.Skip(1))
        {
            for (var i = 0; i < laid.Count; i++)
            {
                var more = Lines(story, text, decisions[i], room);
                if (laid.Sum(Height) - Height(laid[i]) + Height(more) - Between <= text.Left)
                {
                    laid[i] = more;
                }
            }
        }

        return laid;
    }

    private static double Height(List<(TextBlock Block, Ink Ink)> blocks) => Math.Max(Least, blocks.Sum(block => NoteText.HeightOf(block.Block))) + Between;

    private static List<(TextBlock Block, Ink Ink)> Lines(GapStory story, NoteText text, DecisionBlock decision, int[] room) =>
    [
        (BlockOf(story, text, decision.Title, Fonts.BodyBold, room[0]), Ink.Text),
        (BlockOf(story, text, decision.Why, Fonts.Label, room[1]), Ink.Text2),
        (BlockOf(story, text, decision.Advice, Fonts.Label, room[2]), Ink.Change),
        (BlockOf(story, text, decision.FollowUp, Fonts.Label, room[3]), Ink.Text3),
    ];

    private static TextBlock BlockOf(GapStory story, NoteText text, string? words, TextFont font, int lines)
        => text.Wrap(lines == 0 || words is null ? "" : story.Say(words), font, Indent, Math.Max(1, lines));
}
