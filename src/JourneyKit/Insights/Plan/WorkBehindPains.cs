using JourneyKit.Gaps.Conversions;
using JourneyKit.Gaps.Sides;
using JourneyKit.Insights.Findings;
using JourneyKit.Model;
using JourneyKit.Plans;

namespace JourneyKit.Insights.Plan;

/// <summary>Who is behind it that nobody leaves any more because of pain points: what a touchpoint brings is divided among them by how many each of them hits.</summary>
/// <param name="relieved">The map without them.</param>
/// <param name="work">Who closes which.</param>
internal sealed class WorkBehindPains(RelievedMap relieved, PlannedWork work) : IWorkBehind
{
    public IEnumerable<(string? Name, ElementList<Id<Initiative>> By, double Part)> Divide(UpliftShare share)
    {
        var pains = share.Before.SelectMany(id => relieved.Relieved.GetValueOrDefault(id) ?? []).ToList();
        var all = pains.Sum(pain => pain.Frequency!.Value.Value);
        return pains.Count == 0
            ? [(null, [], 1)]
            : pains.Select(pain => ((string?)$"{InsightText.Quote(pain)} at {GapText.Names(share.Before.Select(id => relieved.Map.Touchpoints[id]!))}", ElementCollections.List([.. OpenWork.Closing(work, pain.Id)]), (double)(pain.Frequency!.Value.Value / all)));
    }
}
