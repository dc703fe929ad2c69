using JourneyKit.Gaps.Roadmap;
using JourneyKit.Rendering.Scenes.Parts;
using JourneyKit.Rendering.Text;
using JourneyKit.Wording;

namespace JourneyKit.Rendering.Scenes.Gap;

/// <summary>When what is planned is done, and what to begin with.</summary>
internal static class BeginNotes
{
    private const double Row = 22;
    private const double AxisHeight = 18;
    private const double WordsHeight = 15;
    private const int MostFirst = 3;

    public static bool HasAny(GapStory story) => story.Report.Roadmap.Steps.Count > 0;

    public static void Draw(Canvas canvas, GapStory story, Box box)
    {
        var (report, text) = (story.Report, new NoteText(canvas, box));
        text.Heading("Begin with, and when");
        var first = story.BeginWith.Steps.Take(MostFirst).ToList();
        var dated = report.Roadmap.Steps.Where(step => step.IsDated).OrderBy(step => step.Initiative.Start).ThenBy(step => step.Position).ToList();
        var undated = report.Roadmap.Steps.Where(step => !step.IsDated).ToList();
        Bars(canvas, text, dated, first.ConvertAll(step => step.Step.Initiative.Key), (1 + first.Count + (undated.Count > 0 ? 1 : 0)) * WordsHeight);
        for (var i = 0; i < first.Count && text.Left >= WordsHeight; i++)
        {
            text.Add(text.Wrap(story.Say($"{Figures.Number(i + 1)}: {story.Outline.Initiatives.Describe(first[i])}"), Fonts.Label, 0, (int)Math.Max(1, (text.Left - ((first.Count - i - 1) * WordsHeight)) / WordsHeight)), 0, Ink.Text);
        }

        if (undated.Count > 0 && text.Left >= WordsHeight)
        {
            text.Add(text.Wrap(story.Say($"No dates ({Figures.Number(undated.Count)}): {string.Join("; ", undated.Select(step => step.Initiative.Name))}"), Fonts.Label, 0, (int)(text.Left / WordsHeight)), 0, Ink.Text3);
        }
    }

    private static void Bars(Canvas canvas, NoteText text, List<RoadmapStep> steps, List<string> first, double below)
    {
        var rows = (int)Math.Floor((text.Left - AxisHeight - below) / Row);
        if (steps.Count == 0 || rows < 1)
        {
            return;
        }

        var (box, shown) = (text.Box, steps.Take(rows).ToList());
        var axis = TimeAxis.Of(shown.Min(step => step.Initiative.Start!.Value), shown.Max(step => step.Initiative.Due!.Value), box.X, box.Width);
        axis.DrawMonths(canvas, text.Y + 11, text.Y + 15, text.Y + AxisHeight + (shown.Count * Row));
        text.Y += AxisHeight;
        foreach (var step in shown)
        {
            Bar(canvas, axis, step, first.IndexOf(step.Initiative.Key), text.Y, box);
            text.Y += Row;
        }

        string[] words =
        [
            $"{TimeAxis.MonthOfYear(axis.First)} to {TimeAxis.MonthOfYear(axis.Last.AddDays(-1))}.",
            .. steps.Count > shown.Count ? [$"And {Figures.Number(steps.Count - shown.Count)} more."] : Array.Empty<string>(),
            .. shown.Exists(step => step.IsOnCriticalPath) ? ["Bold: critical path."] : Array.Empty<string>(),
            "Filled: under way or done.",
        ];
        text.Add(text.Wrap(string.Join(' ', words), Fonts.Label, 0, 1), 0, Ink.Text3);
    }

    private static void Bar(Canvas canvas, TimeAxis axis, RoadmapStep step, int place, double y, Box box)
    {
        var (from, to) = (axis.XOf(step.Initiative.Start!.Value), axis.EndOf(step.Initiative.Due!.Value));
        var words = place < 0 ? step.Initiative.Name : $"{Figures.Number(place + 1)}: {step.Initiative.Name}";
        var name = TextFlow.Line(words, step.IsOnCriticalPath ? Fonts.LabelBold : Fonts.Label, box.Width);
        var left = Math.Max(box.X, Math.Min(from, box.Right - name.Width));
        canvas.Text(name, left, y + 11, Ink.Text, cell: (box with { Y = y, Height = 15 }).Inside(-NoteText.Slack), halo: Ink.Paper);
        canvas.Box(new Box(from, y + 14, Math.Max(3, to - from), 5), StatusPaint.Of(step.Initiative.Status), 2);
    }
}
