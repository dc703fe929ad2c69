using JourneyKit.Model;
using JourneyKit.Plans;

namespace JourneyKit.Insights.Plan;

/// <summary>Which initiatives there is something to decide about: those that are neither dropped nor done.</summary>
internal static class OpenWork
{
    public static bool IsOpen(Initiative initiative) => initiative.Status is not (InitiativeStatus.Done or InitiativeStatus.Dropped);

    /// <summary>The open initiatives that close a pain point.</summary>
    public static IEnumerable<Id<Initiative>> Closing(PlannedWork work, Id<PainPoint> pain) => work.Closing(pain).Where(id => IsOpen(work.Initiatives[id]!));

    /// <summary>The open ones of several; all of them where none is open. Today's map has already what is done, but only where somebody else is behind the change.</summary>
    public static ElementList<Id<Initiative>> Preferred(PlannedWork work, IEnumerable<Id<Initiative>> some)
    {
        var all = work.InOrder(some);
        ElementList<Id<Initiative>> open = [.. all.Where(id => IsOpen(work.Initiatives[id]!))];
        return open.Count > 0 ? open : all;
    }
}
