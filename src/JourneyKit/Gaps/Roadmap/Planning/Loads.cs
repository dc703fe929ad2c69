using JourneyKit.Gaps.Priorities.Scoring;
using JourneyKit.Model;

namespace JourneyKit.Gaps.Roadmap.Planning;

/// <summary>What teams have to do.</summary>
internal static class Loads
{
    // Beyond that, a load by month tells nobody anything; and one line with the year 9999 would make thousands of months.
    private const int MostDays = 10 * 366;

    public static ElementList<TeamLoad> ByTeam(IEnumerable<RoadmapStep> steps)
        => [.. InOrder(steps).Select(team => new TeamLoad(team.Key, team.First().TeamName, team.Aggregate(0m, (sum, step) => Bounded.Add(sum, step.Initiative.Effort ?? 0m)), team.Count(step => step.Initiative.Effort is null)))];

    /// <summary>Whether an initiative has dates, an effort, and an end within ten years of its start.</summary>
    public static bool HasMonths(RoadmapStep step)
        => step is { IsDated: true, Initiative: { Effort: not null, Start: { } start, Due: { } due } } && Days(start, due) <= MostDays;

    public static ElementList<MonthLoad> ByMonth(IEnumerable<RoadmapStep> steps)
    {
        var loads = new List<MonthLoad>();
        foreach (var team in InOrder(steps.Where(step => !step.IsDone && HasMonths(step))))
        {
            var months = new SortedDictionary<DateOnly, decimal>();
            foreach (var step in team)
            {
                Spread(step.Initiative, months);
            }

            loads.AddRange(months.Select(month => new MonthLoad(month.Key, team.Key, team.First().TeamName, month.Value)));
        }

        return [.. loads.OrderBy(load => load.Month)];
    }

    private static void Spread(Initiative initiative, SortedDictionary<DateOnly, decimal> months)
    {
        var (start, due, effort) = (initiative.Start!.Value, initiative.Due!.Value, initiative.Effort!.Value);
        decimal all = Days(start, due);
        var from = start;
        while (true)
        {
            var (month, last) = (new DateOnly(from.Year, from.Month, 1), new DateOnly(from.Year, from.Month, DateTime.DaysInMonth(from.Year, from.Month)));
            var to = due < last ? due : last;
            months[month] = Bounded.Add(months.GetValueOrDefault(month), effort / all * Days(from, to));
            if (to == due)
            {
                return;
            }

            from = to.AddDays(1);
        }
    }

    private static int Days(DateOnly from, DateOnly to) => to.DayNumber - from.DayNumber + 1;

    private static IEnumerable<IGrouping<Id<Team>?, RoadmapStep>> InOrder(IEnumerable<RoadmapStep> steps)
        => steps.GroupBy(step => step.Initiative.Owner).OrderBy(team => team.Key is null).ThenBy(team => team.Key?.Value, StringComparer.Ordinal);
}
