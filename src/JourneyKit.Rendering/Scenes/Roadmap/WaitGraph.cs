using JourneyKit.Gaps.Roadmap;

namespace JourneyKit.Rendering.Scenes.Roadmap;

/// <summary>What waits for what, without waits that follow from others.</summary>
internal static class WaitGraph
{
    /// <summary>The waits by the row that is waited for: from, to. Waits in a circle all stay.</summary>
    public static IReadOnlyList<(int From, int To)> Of(IReadOnlyList<RoadmapStep> steps)
    {
        var places = steps.Select((step, index) => (step.Initiative.Key, index)).ToDictionary(place => place.Key, place => place.index, StringComparer.Ordinal);
        var next = steps.Select(_ => new SortedSet<int>()).ToArray();
        for (var to = 0; to < steps.Count; to++)
        {
            foreach (var id in steps[to].Initiative.DependsOn)
            {
                if (places.TryGetValue(id.Value, out var from) && from != to)
                {
                    next[from].Add(to);
                }
            }
        }

        return [.. Enumerable.Range(0, steps.Count).SelectMany(from => next[from].Where(to => !IsImplied(next, from, to)).Select(to => (from, to)))];
    }

    private static bool IsImplied(SortedSet<int>[] next, int from, int to)
        => next[from].Any(other => other != to && Reaches(next, other, to, from)) && !Reaches(next, to, from, -1);

    private static bool Reaches(SortedSet<int>[] next, int start, int goal, int without)
    {
        var seen = new HashSet<int> { start, without };
        var open = new Stack<int>([start]);
        while (open.TryPop(out var at))
        {
            if (at == goal)
            {
                return true;
            }

            foreach (var one in next[at].Where(seen.Add))
            {
                open.Push(one);
            }
        }

        return false;
    }
}
