using JourneyKit.Model;

namespace JourneyKit.Plans;

/// <summary>Initiatives that wait for one that is dropped, directly or through others: as planned they can never begin.</summary>
internal sealed class WaitingWork
{
    private readonly Dictionary<Id<Initiative>, Initiative> blocked = [];

    /// <summary>Finds them.</summary>
    /// <param name="initiatives">Those that are not dropped.</param>
    /// <param name="dropped">Those that are.</param>
    public WaitingWork(ElementMap<Initiative> initiatives, ElementMap<Initiative> dropped)
    {
        var waiting = initiatives.Where(initiative => initiative.Status != InitiativeStatus.Done)
            .SelectMany(initiative => initiative.DependsOn.Select(need => (Need: need, initiative.Id)))
            .ToLookup(pair => pair.Need, pair => pair.Id);
        foreach (var cause in dropped)
        {
            var open = new Stack<Id<Initiative>>([cause.Id]);
            while (open.TryPop(out var at))
            {
                foreach (var one in waiting[at].Where(one => blocked.TryAdd(one, cause)))
                {
                    open.Push(one);
                }
            }
        }
    }

    /// <summary>The dropped initiative that one waits for; null where it waits for none.</summary>
    public Initiative? For(Id<Initiative> initiative) => blocked.GetValueOrDefault(initiative);
}
