using JourneyKit.Model;

namespace JourneyKit.Insights.Plan;

/// <summary>Initiatives that wait for something that will not come, or whose cost nobody knows.</summary>
internal sealed class BlockedWork
{
    private readonly Dictionary<Id<Initiative>, LeftOutReason> blocked = [];

    public BlockedWork(JourneyPlan plan)
    {
        var open = plan.Initiatives.Where(one => one.IsOpen).ToDictionary(one => one.Initiative.Id);
        var waiting = open.Values.SelectMany(one => one.Initiative.DependsOn.Select(need => (Need: need, one.Initiative.Id))).ToLookup(pair => pair.Need, pair => pair.Id);
        foreach (var one in open.Keys.Where(one => plan.Work.BlockedBy(one) is not null))
        {
            blocked.Add(one, LeftOutReason.NeedsDropped);
        }

        foreach (var need in waiting.Select(group => group.Key).Where(need => open.TryGetValue(need, out var one) && one.Cost is null))
        {
            Block(waiting, need, LeftOutReason.NeedsUnknown);
        }
    }

    /// <summary>Why an initiative cannot be weighed because of another one; null where it can.</summary>
    public LeftOutReason? Why(Initiative initiative) => blocked.TryGetValue(initiative.Id, out var reason) ? reason : null;

    private void Block(ILookup<Id<Initiative>, Id<Initiative>> waiting, Id<Initiative> need, LeftOutReason reason)
    {
        var open = new Stack<Id<Initiative>>([need]);
        while (open.TryPop(out var at))
        {
            foreach (var one in waiting[at])
            {
                if (blocked.TryAdd(one, reason))
                {
                    open.Push(one);
                }
            }
        }
    }
}
