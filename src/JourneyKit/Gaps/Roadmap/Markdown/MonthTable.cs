using System.Globalization;
using JourneyKit.Wording;

namespace JourneyKit.Gaps.Roadmap.Markdown;

/// <summary>The load by month: a row for each month, a column for each team; with many teams, a row for each month of a team.</summary>
internal static class MonthTable
{
    private const int MostColumns = 8;

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
        if (teams.Count > MostColumns)
        {
            WriteRows(roadmap, line);
            return;
        }

        line($"| Month | {string.Join(" | ", teams.Select(Team))} |");
        line($"|---|{string.Concat(teams.Select(_ => "--:|"))}");
        foreach (var month in roadmap.Months.GroupBy(load => load.Month))
        {
            var cells = teams.Select(team => month.FirstOrDefault(load => load.Team == team.Team) is { } load ? Days(load) : "");
            line($"| {Name(month.Key)} | {string.Join(" | ", cells)} |");
        }

        line("");
    }

    private static void WriteRows(GapRoadmap roadmap, Action<string> line)
    {
        line("| Month | Team | Person-days |");
        line("|---|---|--:|");
        foreach (var load in roadmap.Months)
        {
            line($"| {Name(load.Month)} | {Team(load)} | {Days(load)} |");
        }

        line("");
    }

    private static string Name(DateOnly month) => month.ToString("yyyy-MM", CultureInfo.InvariantCulture);

    private static string Team(MonthLoad load) => load.TeamName is { } name ? MarkdownText.EscapeInCell(name) : "no team";

    private static string Days(MonthLoad load) => Figures.Number(Math.Round(load.PersonDays, 1));

    private static string Left(GapRoadmap roadmap)
        => roadmap.WithoutMonths.Count == 0 ? "" : $" {Listing.Count(roadmap.WithoutMonths.Count, "initiative is", "initiatives are")} not counted, since dates or effort are not known{Long(roadmap)}.";

    private static string Long(GapRoadmap roadmap)
        => roadmap.Steps.Any(step => step is { IsDone: false, IsDated: true, Initiative.Effort: not null } && roadmap.WithoutMonths.Contains(step.Initiative.Id)) ? ", or they last more than ten years" : "";
}
