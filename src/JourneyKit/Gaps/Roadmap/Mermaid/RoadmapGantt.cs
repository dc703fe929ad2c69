using System.Text;
using JourneyKit.Model;
using JourneyKit.Questions;
using JourneyKit.Wording;

namespace JourneyKit.Gaps.Roadmap.Mermaid;

/// <summary>Writes a roadmap as a Gantt diagram of Mermaid.</summary>
internal static class RoadmapGantt
{
    public static string Of(GapRoadmap roadmap)
    {
        var text = new StringBuilder();
        text.Append("gantt\n");
        text.Append($"    title {MermaidText.Escape($"Roadmap: {roadmap.Title}", "Roadmap")}\n");
        text.Append("    dateFormat YYYY-MM-DD\n");
        // The last day is a day of work; without this Mermaid would end the bar at its beginning.
        text.Append("    inclusiveEndDates\n");
        foreach (var team in roadmap.Steps.Where(step => step.IsDated).GroupBy(step => step.Initiative.Owner))
        {
            text.Append($"    section {MermaidText.Escape(team.First().TeamName ?? "No team", team.Key?.Value ?? "")}\n");
            foreach (var step in team.OrderBy(step => step.Initiative.Start).ThenBy(step => step.Position))
            {
                text.Append($"    {MermaidText.Escape(step.Initiative.Name, step.Initiative.Key)} :{Data(step)}\n");
            }
        }

        foreach (var step in roadmap.Steps.Where(step => !step.IsDated))
        {
            text.Append($"    %% without dates: {MermaidText.Escape(step.Initiative.Name, step.Initiative.Key)} ({step.Initiative.Key})\n");
        }

        return text.ToString();
    }

    // An id with something before it, since `done`, `active` and `crit` are ids of the format and words of Mermaid.
    private static string Data(RoadmapStep step)
    {
        string?[] data =
        [
            step.IsOnCriticalPath ? "crit" : null,
            step.Initiative.Status switch
            {
                InitiativeStatus.Done => "done",
                InitiativeStatus.InProgress => "active",
                _ => null,
            },
            $"initiative-{step.Initiative.Key}",
            Age.Day(step.Initiative.Start!.Value),
            Age.Day(step.Initiative.Due!.Value),
        ];
        return string.Join(", ", data.OfType<string>());
    }
}
