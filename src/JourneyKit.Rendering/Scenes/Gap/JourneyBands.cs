using JourneyKit.Rendering.Scenes.Parts;
using JourneyKit.Rendering.Text;

namespace JourneyKit.Rendering.Scenes.Gap;

/// <summary>Both maps: today above, the second map mirrored below, and between them what becomes of each touchpoint.</summary>
internal static class JourneyBands
{
    private const double LinkHeight = 58;
    private const double StageHeight = 28;
    private const double PainHeight = 34;

    /// <summary>Draws them and says where they end below.</summary>
    public static double Draw(Canvas canvas, GapStory story, IReadOnlyList<GapSheet> sheets, GapSheet sheet, double y)
    {
        if (sheet.Before.Count + sheet.After.Count == 0)
        {
            return y;
        }

        var (before, after) = (new SideBand(canvas, story, sheet.Before, isSecond: false), new SideBand(canvas, story, sheet.After, isSecond: true));
        var curve = before.HasFeelings || after.HasFeelings ? (4 * GapSizes.Level) + 24 : 0;

        before.DrawStages(y, y + 19);
        y += StageHeight;
        before.DrawCurve(y + 14, curve > 0);
        y += curve;
        before.DrawPains(y + 14);
        y += before.HasPains ? PainHeight : 6;
        var (namesBefore, namesAfter) = (new NamesRow(sheet.Before, story.Report.Before), new NamesRow(sheet.After, story.Report.After));
        namesBefore.Draw(canvas, y, isAtBottom: true);
        Label(canvas, "Touchpoints\nand changes", y + namesBefore.Height - 14);
        y += namesBefore.Height;
        LinkBand.Draw(canvas, story, sheets, sheet, y, y + LinkHeight);
        y += LinkHeight;
        namesAfter.Draw(canvas, y, isAtBottom: false);
        y += namesAfter.Height;
        after.DrawPains(y + 16);
        y += after.HasPains ? PainHeight : 6;
        after.DrawCurve(y + 10, curve > 0);
        y += curve;
        after.DrawStages(y + 16, y + 10);
        return y + 20;
    }

    private static void Label(Canvas canvas, string words, double y)
    {
        var lines = words.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            canvas.Text(TextFlow.Line(lines[i], Fonts.Label, GapSizes.Left - Space.Margin - 8), Space.Margin, y + (14 * i), Ink.Text3);
        }
    }
}
