using JourneyKit.Model;

namespace JourneyKit.Questions;

/// <summary>Whether a map of today says more than which steps there are.</summary>
internal static class Insight
{
    private const int SomeTouchpoints = 5;

    /// <summary>Whether nothing but what customers feel and say can tell what is good or bad about the touchpoints.</summary>
    public static bool IsMissing(JourneyMap map)
    {
        if (map is not { State: MapState.Current, Touchpoints.Count: >= SomeTouchpoints, Opportunities.Count: 0, Initiatives.Count: 0, Metrics.Count: 0, Evidence.Count: 0 })
        {
            return false;
        }

        foreach (var touchpoint in map.Touchpoints)
        {
            if (touchpoint.PainPoints.Count > 0)
            {
                return false;
            }
        }

        return true;
    }
}
