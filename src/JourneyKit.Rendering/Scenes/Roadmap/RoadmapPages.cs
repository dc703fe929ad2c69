using JourneyKit.Gaps.Roadmap;

namespace JourneyKit.Rendering.Scenes.Roadmap;

/// <summary>Divides the rows among pages of paper; a row is never split.</summary>
internal static class RoadmapPages
{
    /// <summary>The initiatives of each page; one page where there is no paper.</summary>
    /// <param name="steps">All that have a row.</param>
    /// <param name="columns">What stands beside the bars, which can make a row higher.</param>
    /// <param name="room">How high the rows of a page may be together, in px; null where there is no paper.</param>
    public static IReadOnlyList<IReadOnlyList<RoadmapStep>> Of(IReadOnlyList<RoadmapStep> steps, RoadmapColumns columns, double? room)
    {
        var (pages, used) = (new List<List<RoadmapStep>> { new() }, 0d);
        foreach (var row in RoadmapRow.Of(steps, columns, 0))
        {
            if (pages[^1].Count > 0 && used + row.Height > room)
            {
                pages.Add([]);
                used = 0;
            }

            pages[^1].Add(row.Step);
            used += row.Height;
        }

        return pages;
    }

    /// <summary>The waits whose two ends stand on different pages, which no line can show: each as what waits and what it waits for.</summary>
    public static IEnumerable<(RoadmapStep Waiting, RoadmapStep For)> Across(IReadOnlyList<IReadOnlyList<RoadmapStep>> pages)
    {
        var all = pages.SelectMany((page, index) => page.Select(step => (Step: step, Page: index))).ToList();
        return WaitGraph.Of([.. all.Select(one => one.Step)])
            .Where(wait => all[wait.From].Page != all[wait.To].Page)
            .Select(wait => (all[wait.To].Step, all[wait.From].Step));
    }
}
