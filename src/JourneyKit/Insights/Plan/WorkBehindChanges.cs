using JourneyKit.Gaps.Context;
using JourneyKit.Gaps.Conversions;
using JourneyKit.Model;

namespace JourneyKit.Insights.Plan;

/// <summary>
/// Who is behind what differs between two maps: the initiatives behind the reasons that the second map gives for the change
/// of a touchpoint, else those that concern it; and those that close a pain point of it. Behind more journeys that begin somewhere are those that concern it. Nobody is behind what depends on other changes.
/// </summary>
/// <param name="context">The two maps.</param>
internal sealed class WorkBehindChanges(GapContext context) : IWorkBehind
{
    public IEnumerable<(string? Name, ElementList<Id<Initiative>> By, double Part)> Divide(UpliftShare share)
        => share.DependsOnOthers ? [(null, [], 1)] : share.Source == UpliftSource.Entries ? BehindEntries() : [(null, Behind(share.Before.Concat(share.After)), 1)];

    private ElementList<Id<Initiative>> Behind(IEnumerable<Id<Touchpoint>> touchpoints)
    {
        List<Id<Touchpoint>> all = [.. touchpoints.Distinct()];
        var pains = all.SelectMany(id => context.Before.Map.Touchpoints[id]?.PainPoints ?? []).SelectMany(pain => context.Work.Closing(pain.Id));
        var because = context.Work.Behind(all.SelectMany(Reasons)).Where(id => context.Work.MayTouch(id, all)).ToList();
        return OpenWork.Preferred(context.Work, (because.Count > 0 ? because : [.. context.Work.Doing(all)]).Concat(pains));
    }

    // Where the second map says what a change is for, whoever only names the touchpoint is not behind it.
    private IEnumerable<Id<IReason>> Reasons(Id<Touchpoint> touchpoint)
        => (context.After.Map.Touchpoints[touchpoint]?.Because ?? []).Concat(context.After.Map.Removes[touchpoint.Value]?.Because ?? []);

    // Each touchpoint where more begin has its part of them. Closing a pain point does not say that more come.
    private IEnumerable<(string? Name, ElementList<Id<Initiative>> By, double Part)> BehindEntries()
    {
        var moved = MovedEntries.Of(context).ToList();
        var all = moved.Sum(entry => entry.More);
        return moved
            .Select(entry => (By: OpenWork.Preferred(context.Work, context.Work.Doing(entry.Touchpoint)), entry.More))
            .GroupBy(entry => entry.By)
            .Select(group => ((string?)null, group.Key, (double)(group.Sum(entry => entry.More) / all)))
            .DefaultIfEmpty((null, [], 1));
    }
}
