using JourneyKit.Gaps.Context;
using JourneyKit.Gaps.Conversions;
using JourneyKit.Gaps.Sides;
using JourneyKit.Model;

namespace JourneyKit.Insights.Plan;

/// <summary>
/// Who is behind what differs between two maps: the initiatives that concern a touchpoint whose ways out change, and those
/// that close a pain point of it; where there are none, those behind the touchpoints that it newly leads to or leads to no more.
/// </summary>
/// <param name="context">The two maps.</param>
internal sealed class WorkBehindChanges(GapContext context) : IWorkBehind
{
    // Asked for at every change that nobody is behind.
    private readonly Lazy<HashSet<Id<Touchpoint>>> added = new(() => [.. context.Added.Select(touchpoint => touchpoint.Id)]);
    private readonly Lazy<HashSet<Id<Touchpoint>>> gone = new(() => [.. context.Gone.Select(touchpoint => touchpoint.Id)]);

    public IEnumerable<(string? Name, ElementList<Id<Initiative>> By, double Part)> Divide(UpliftShare share)
        => [(null, share.Source == UpliftSource.Entries ? Behind(MovedEntries()) : Behind(share), 1)];

    private ElementList<Id<Initiative>> Behind(UpliftShare share)
        => Behind(share.Before.Concat(share.After)) is { Count: > 0 } own ? own : Behind(NewOrGone(share));

    private ElementList<Id<Initiative>> Behind(IEnumerable<Id<Touchpoint>> touchpoints)
    {
        List<Id<Touchpoint>> all = [.. touchpoints.Distinct()];
        var pains = all.SelectMany(id => context.Before.Map.Touchpoints[id]?.PainPoints ?? []).SelectMany(pain => context.Work.Closing(pain.Id));
        return OpenWork.Preferred(context.Work, context.Work.Concerning([.. all]).Concat(pains));
    }

    private IEnumerable<Id<Touchpoint>> NewOrGone(UpliftShare share)
        => Ways(context.After, share.After).Where(added.Value.Contains).Concat(Ways(context.Before, share.Before).Where(gone.Value.Contains));

    private static IEnumerable<Id<Touchpoint>> Ways(JourneySide side, ElementList<Id<Touchpoint>> touchpoints)
        => touchpoints.SelectMany(id => side.Map.Touchpoints[id]!.Next.Select(way => way.To));

    private IEnumerable<Id<Touchpoint>> MovedEntries()
    {
        var (before, after) = (Entries(context.Before), Entries(context.After));
        return before.Keys.Concat(after.Keys).Distinct().Where(id => before.GetValueOrDefault(id) != after.GetValueOrDefault(id));
    }

    private static Dictionary<Id<Touchpoint>, decimal> Entries(JourneySide side) => side.Graph.Entries.ToDictionary(entry => entry.Touchpoint, entry => entry.Share);
}
