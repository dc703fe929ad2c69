using JourneyKit.Gaps.Conversions;
using JourneyKit.Rendering.Scenes.Parts;
using JourneyKit.Rendering.Text;
using JourneyKit.Reports.Gaps;
using JourneyKit.Wording;

namespace JourneyKit.Rendering.Scenes.Gap;

/// <summary>Which changes the difference of the main conversion comes from, as bars to both sides of a line.</summary>
internal static class SourceBars
{
    private const double Row = 21;
    private const double LabelShare = 0.42;
    private const double NumberWidth = 46;
    private const double Least = 0.005;

    /// <summary>Whether the report knows it.</summary>
    public static bool HasAny(GapStory story) => Known(story).Count > 0;

    public static void Draw(Canvas canvas, GapStory story, Box box)
    {
        var (main, shares) = (story.Report.Summary.Main!, Known(story));
        var text = new NoteText(canvas, box);
        text.Heading(story.Say($"Where {Figures.SignedPoints(main.Uplift!.Value)} points of {QuotationMarks.Around(main.Name)} come from"));
        text.Y += 4;
        var rows = (int)Math.Max(1, Math.Floor(text.Left / Row));
        var shown = shares.Count <= rows ? shares : Largest(shares, rows - 1);
        var label = box.Width * LabelShare;
        var (most, least) = (shown.Max(share => Math.Max(0, share.Points)), shown.Min(share => Math.Min(0, share.Points)));
        var scale = (box.Width - label - 8 - (NumberWidth * (least < 0 ? 2 : 1))) / Math.Max(Least, most - least);
        var zero = box.X + label + 8 + (least < 0 ? NumberWidth - (least * scale) : 0);
        foreach (var share in shown)
        {
            Draw(canvas, story, share, new Box(box.X, text.Y, label, Row), zero, scale);
            text.Y += Row;
        }

        canvas.Line(zero, text.Y - (shown.Count * Row), zero, text.Y, Paint.Line(Ink.Rule2));
        if (shown.Count < shares.Count)
        {
            var rest = shares.Sum(share => share.Points) - shown.Sum(share => share.Points);
            text.Add(text.Wrap($"and {Figures.Number(shares.Count - shown.Count)} more, together {Figures.SignedPoints(rest)}", Fonts.Label, 0, 1), 0, Ink.Text3);
        }
    }

    private static IReadOnlyList<UpliftShare> Known(GapStory story)
        => story.Report.Summary.Main is { IsGuess: false, Uplift: not null } main && main.Sources.Any(share => Math.Abs(share.Points) >= Least)
        ? [.. main.Sources.Where(share => Math.Abs(share.Points) >= Least).OrderByDescending(share => share.Points)] : [];

    // Those that count most, in the order of all.
    private static IReadOnlyList<UpliftShare> Largest(IReadOnlyList<UpliftShare> shares, int count)
    {
        var kept = shares.OrderByDescending(share => Math.Abs(share.Points)).Take(count).ToHashSet(ReferenceEqualityComparer.Instance);
        return [.. shares.Where(kept.Contains)];
    }

    private static void Draw(Canvas canvas, GapStory story, UpliftShare share, Box label, double zero, double scale)
    {
        canvas.Text(TextFlow.Line(UpliftLabel.Of(story.Report, share), Fonts.Label, label.Width), label.Right, label.Y + 14, Ink.Text, anchor: Anchor.Right, cell: label.Inside(-NoteText.Slack));
        var (width, isGain) = (Math.Abs(share.Points) * scale, share.Points > 0);
        var bar = new Box(isGain ? zero : zero - width, label.Y + 4, Math.Max(1, width), 12);
        canvas.Box(bar, isGain ? Paint.Filled(Ink.Good) : new Paint(Ink.BadFill, Ink.Bad, 1.5), 1);
        // At the side where nothing else stands.
        canvas.Text(TextFlow.Line(Figures.SignedPoints(share.Points), isGain ? Fonts.Label : Fonts.LabelBold), isGain ? bar.Right + 5 : bar.X - 5, label.Y + 14, isGain ? Ink.Text2 : Ink.Bad, anchor: isGain ? Anchor.Left : Anchor.Right);
    }
}
