using System.Globalization;
using JourneyKit.Gaps.Sides;
using JourneyKit.Wording;

namespace JourneyKit.Gaps.Roadmap.Markdown;

/// <summary>The load by month: a row for each month, a column for each team.</summary>
internal static class MonthTable
{
    public static void Write(GapRoadmap roadmap, Action<string> line)
    {
        if (roadmap.Months.Count == 0)
        {
            return;
        }

        var teams = roadmap.Months.DistinctBy(load => load.Team).OrderBy(load => load.Team is null).ThenBy(load => load.Team?.Value, StringComparer.Ordinal).ToList();
        line("## Load by month");
        line("");
        line($"Person-days, each effort spread evenly over its days.{Left(roadmap)}");
        line("");
        line($"| Month | {string.Join(" | ", teams.Select(team => team.TeamName is { } name ? MarkdownText.EscapeInCell(name) : "no team"))} |");
        line($"|---|{string.Concat(teams.Select(_ => "--:|"))}");
        foreach (var month in roadmap.Months.GroupBy(load => load.Month))
        {
            var cells = teams.Select(team => month.FirstOrDefault(load => load.Team == team.Team) is { } load ? GapText.Number(Math.Round(load.PersonDays, 1)) : "");
            line($"| {month.Key.ToString("yyyy-MM", CultureInfo.InvariantCulture)} | {string.Join(" | ", cells)} |");
        }

        line("");
    }

    private static string Left(GapRoadmap roadmap)
        => roadmap.WithoutMonths.Count == 0 ? "" : $" {Listing.Count(roadmap.WithoutMonths.Count, "initiative is", "initiatives are")} not counted, since dates or effort are not known.";
}
