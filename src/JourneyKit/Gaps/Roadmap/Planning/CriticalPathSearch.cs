using JourneyKit.Gaps.Priorities.Scoring;
using JourneyKit.Model;

namespace JourneyKit.Gaps.Roadmap.Planning;

/// <summary>Finds the longest chain of initiatives yet to be done, wave by wave.</summary>
internal sealed class CriticalPathSearch
{
    private readonly Func<RoadmapStep, decimal?> length;
    private readonly Dictionary<Id<Initiative>, Chain> longest = [];

    private CriticalPathSearch(Func<RoadmapStep, decimal?> length) => this.length = length;

    public static CriticalPath? Find(ElementMap<RoadmapStep> steps)
        => Find(steps, CriticalPathBasis.Dates, step => step.IsDated ? step.Initiative.Due!.Value.DayNumber - step.Initiative.Start!.Value.DayNumber + 1 : null)
            ?? Find(steps, CriticalPathBasis.Effort, step => step.Initiative.Effort)
            ?? (Find(steps, CriticalPathBasis.Count, _ => 1) is { Length: > 1 } chain ? chain : null);

    private static CriticalPath? Find(ElementMap<RoadmapStep> steps, CriticalPathBasis basis, Func<RoadmapStep, decimal?> length)
    {
        var search = new CriticalPathSearch(length);
        Chain? best = null;
        foreach (var step in steps.Where(step => !step.IsDone))
        {
            best = Longer(best, search.Add(step, steps));
        }

        var path = new List<RoadmapStep>();
        for (var at = best; at is not null; at = at.Before)
        {
            path.Add(at.Step);
        }

        path.Reverse();
        return best is null || path.Exists(step => length(step) is null) ? null : new CriticalPath(basis, [.. path.Select(step => step.Initiative.Id)], best.Length);
    }

    // Steps come wave by wave, so that the chains of all that one waits for are there; in a circle nobody waits.
    private Chain Add(RoadmapStep step, ElementMap<RoadmapStep> steps)
    {
        Chain? before = null;
        foreach (var id in step.Initiative.DependsOn)
        {
            if (steps[id.Value] is { IsDone: false } other && other.Wave < step.Wave)
            {
                before = Longer(before, longest[id]);
            }
        }

        var chain = new Chain(step, before, Bounded.Add(before?.Length ?? 0m, length(step) ?? 0m), (before?.Count ?? 0) + 1);
        longest.Add(step.Initiative.Id, chain);
        return chain;
    }

    private static Chain Longer(Chain? one, Chain other)
    {
        if (one is null)
        {
            return other;
        }

        var order = (other.Length, other.Count).CompareTo((one.Length, one.Count));
        return order > 0 || (order == 0 && string.CompareOrdinal(other.Step.Initiative.Key, one.Step.Initiative.Key) < 0) ? other : one;
    }

    private sealed record Chain(RoadmapStep Step, Chain? Before, decimal Length, int Count);
}
