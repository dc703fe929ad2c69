using JourneyKit.Model;

namespace JourneyKit.Questions;

/// <summary>Tells whether a current map is only a list of steps.</summary>
internal static class Insight
{
    private const int SomeTouchpoints = 5;

    /// <summary>Whether at most the feelings and words of customers say what is good or bad about the touchpoints.</summary>
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
