using JourneyKit.Rendering.Scenes.Marks;
using JourneyKit.Rendering.Scenes.Parts;
using JourneyKit.Rendering.Text;

namespace JourneyKit.Rendering.Scenes.Gap;

/// <summary>The five levels of feeling as lines across the sheet.</summary>
internal static class FeelingScale
{
    public static double YOf(decimal feeling, double top) => top + ((2 - (double)feeling) * GapSizes.Level);

    public static void Draw(Canvas canvas, double top)
    {
        for (var level = 2; level >= -2; level--)
        {
            var y = YOf(level, top);
            canvas.Line(GapSizes.Left, y, GapSizes.Right, y, Paint.Line(level == 0 ? Ink.Rule2 : Ink.Rule));
            if (level % 2 == 0)
            {
                canvas.Add(Faces.Of(level, new Point(GapSizes.Left - 14, y), 7));
                canvas.Text(TextFlow.Line(Wording.Figures.Signed(level), Fonts.Label), GapSizes.Left - 27, y + 4, Ink.Text3, anchor: Anchor.Right);
            }
        }
    }
}
