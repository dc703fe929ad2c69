using JourneyKit.Gaps.Context;
using JourneyKit.Gaps.Sides;
using JourneyKit.Model;
using JourneyKit.Wording;

namespace JourneyKit.Gaps.Priorities.Scoring;

/// <summary>Computes every score of everything that is scored.</summary>
internal static class PriorityFinder
{
    public static GapPriorities Find(GapContext context)
    {
        var (rice, quadrant) = (new RiceScoring(context), new QuadrantScoring(context));
        return new GapPriorities
        {
            Opportunities = [.. context.Work.Opportunities.Select(own => new ElementPriority(own.Key, Element(context, own), [OpportunityScoring.Of(context.SideOf(own), own), rice.Of(own)]))],
            Initiatives = [.. context.Work.Initiatives.Select(own => new ElementPriority(own.Key, context.SideOf(own).Element(Places.Initiative(own), own), [rice.Of(own), quadrant.Of(own)]))],
            PainPoints = [.. PainPoints(context.Before).Concat(PainPoints(context.After)).DistinctBy(pain => pain.Id, StringComparer.Ordinal)],
        };
    }

    private static GapElement Element(GapContext context, Opportunity own) => context.SideOf(own).Element(Places.Opportunity(own), own);

    private static IEnumerable<ElementPriority> PainPoints(JourneySide side)
        => side.Map.Touchpoints.SelectMany(at => at.PainPoints.Select(pain => new ElementPriority(pain.Key, side.PainPoint(at, pain), [PainScoring.Of(side, at, pain)])));
}
