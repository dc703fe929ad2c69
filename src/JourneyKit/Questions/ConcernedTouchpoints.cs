using JourneyKit.Model;

namespace JourneyKit.Questions;

/// <summary>The touchpoints that a pain point, an opportunity or an initiative is about, whatever its status.</summary>
internal sealed class ConcernedTouchpoints
{
    private readonly HashSet<Id<Touchpoint>> named = [];

    public ConcernedTouchpoints(JourneyMap map)
    {
        foreach (var opportunity in map.Opportunities)
        {
            Name(opportunity.Touchpoints);
        }

        foreach (var initiative in map.Initiatives)
        {
            Name(initiative.Touchpoints);
        }
    }

    public bool Contains(Touchpoint touchpoint) => touchpoint.PainPoints.Count > 0 || named.Contains(touchpoint.Id);

    private void Name(ElementList<Id<Touchpoint>> touchpoints)
    {
        foreach (var touchpoint in touchpoints.Items)
        {
            named.Add(touchpoint);
        }
    }
}
