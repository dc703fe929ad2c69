using JourneyKit.Model;
using JourneyKit.Wording;

namespace JourneyKit.Rendering.Scenes.Parts;

/// <summary>The mean of what is felt at some touchpoints.</summary>
internal static class MeanFeeling
{
    /// <summary>The mean, each touchpoint counted once; null where none is known.</summary>
    public static double? Of(DrawnMap drawn, IEnumerable<Touchpoint> touchpoints)
    {
        ArgumentNullException.ThrowIfNull(drawn);
        ArgumentNullException.ThrowIfNull(touchpoints);
        return touchpoints.Select(drawn.Emotion).Average();
    }

    /// <summary>A mean as pictures print it: with its sign and one digit behind the point, a half away from zero as all figures.</summary>
    public static string Words(double mean) => Figures.Signed(Math.Round((decimal)mean, 1, MidpointRounding.AwayFromZero));
}
