using JourneyKit.Gaps;
using JourneyKit.Rendering.Scenes.Parts;
using JourneyKit.Rendering.Text;
using JourneyKit.Reports.Gaps;

namespace JourneyKit.Rendering.Scenes.Gap;

/// <summary>How severe a gap is: four bars that rise, and the word beside them.</summary>
internal static class SeverityMark
{
    /// <summary>How wide bars and the longest word are together, in px.</summary>
    public const double Width = 80;

    private const double WordsAt = 26;

    public static void Draw(Canvas canvas, GapSeverity severity, double x, double baseLine)
    {
        for (var bar = 0; bar < 4; bar++)
        {
            var height = 4 + (2 * bar);
            var box = new Box(x + (bar * 5.5), baseLine - height, 4.5, height);
            canvas.Box(bar <= (int)severity ? box : box.Inside(0.5, 0.5), bar <= (int)severity ? Paint.Filled(Ink.Text) : Paint.Line(Ink.Rule2));
        }

        canvas.Text(TextFlow.Line(GapWords.Word(severity), severity >= GapSeverity.High ? Fonts.LabelBold : Fonts.Label), x + WordsAt, baseLine, Ink.Text2);
    }
}
