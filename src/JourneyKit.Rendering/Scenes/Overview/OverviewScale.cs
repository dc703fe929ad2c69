using JourneyKit.Rendering.Scenes.Marks;
using JourneyKit.Rendering.Scenes.Parts;
using JourneyKit.Rendering.Text;
using JourneyKit.Wording;

namespace JourneyKit.Rendering.Scenes.Overview;

/// <summary>Where feelings lie in the overview, and the lines that say so.</summary>
/// <param name="Top">Where +2 lies, in px.</param>
internal sealed record OverviewScale(double Top)
{
    private const double Step = 30;

    public double Of(double feeling) => Top + ((2 - feeling) * Step);

    public void Draw(Canvas canvas, OverviewSizes sizes)
    {
        for (var level = 2; level >= -2; level--)
        {
            canvas.Line(OverviewSizes.Left, Of(level), sizes.Width, Of(level), Paint.Line(level == 0 ? Ink.Rule2 : Ink.Rule));
            if (level % 2 == 0)
            {
                canvas.Add(Faces.Of(level, new Point(32, Of(level)), 7));
                canvas.Text(TextFlow.Line(Figures.Signed(level), Fonts.Label), 18, Of(level) + 4, Ink.Text3, anchor: Anchor.Right);
            }
        }
    }
}
