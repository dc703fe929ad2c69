using JourneyKit.Gaps.Sides;
using JourneyKit.Model;
using JourneyKit.Wording;

namespace JourneyKit.Gaps.Context;

/// <summary>Where the pain points, opportunities and objectives stand that changes give as their reasons.</summary>
internal sealed class ReasonIndex
{
    private readonly Dictionary<Id<IReason>, GapElement> all = [];

    public ReasonIndex(JourneySide before, JourneySide after)
    {
        // The document itself is looked up before its baseline.
        Take(after);
        Take(before);
    }

    public GapElement? Find(Id<IReason> reason) => all.GetValueOrDefault(reason);

    private void Take(JourneySide side)
    {
        foreach (var touchpoint in side.Map.Touchpoints)
        {
            foreach (var painPoint in touchpoint.PainPoints)
            {
                Take(painPoint.Id.Value, side.PainPoint(touchpoint, painPoint));
            }
        }

        foreach (var opportunity in side.Map.Opportunities)
        {
            Take(opportunity.Id.Value, side.Element(Places.Opportunity(opportunity), opportunity));
        }

        foreach (var objective in side.Map.Objectives)
        {
            Take(objective.Id.Value, side.Element(Places.Objective(objective), objective));
        }
    }

    private void Take(string reason, GapElement element) => all.TryAdd(Id<IReason>.Trusted(reason), element);
}
