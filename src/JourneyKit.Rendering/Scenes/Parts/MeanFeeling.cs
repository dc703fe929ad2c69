using JourneyKit.Model;

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
}
