using JourneyKit.Rendering.Scenes.Lanes;
using JourneyKit.Rendering.Scenes.Marks;
using JourneyKit.Rendering.Scenes.Parts;
using JourneyKit.Rendering.Text;

namespace JourneyKit.Rendering.Scenes.Map;

/// <summary>Where feelings lie between +2 and −2, and the lines and faces that say so at the left.</summary>
/// <param name="Top">Where +2 lies below the upper side of the lane, in px.</param>
internal sealed record FeelingScale(double Top)
{
    public const double Step = 30;

    private const double FaceRadius = 8;
    private const int Best = 2;

    public double Neutral => Of(0);

    public double Bottom => Of(-Best);

    /// <summary>How far below the upper side of the lane a feeling lies.</summary>
    public double Of(double feeling) => Top + ((Best - feeling) * Step);

    public void Draw(Canvas canvas, LaneRow row, double y)
    {
        ArgumentNullException.ThrowIfNull(canvas);
        ArgumentNullException.ThrowIfNull(row);
        for (var level = Best; level >= -Best; level--)
        {
            var at = y + Of(level);
            canvas.Line(row.X - 8, at, row.PageRight, at, Paint.Line(level == 0 ? Ink.Rule2 : Ink.Rule));
            canvas.Add(Faces.Of(level, new Point(row.X - 22, at), FaceRadius));
            canvas.Text(TextFlow.Line(Wording.Figures.Signed(level), Fonts.Label), row.X - 38, at + 4, Ink.Text3, anchor: Anchor.Right);
        }
    }
}
