using System.Text;
using JourneyKit.Model;
using JourneyKit.Questions;
using JourneyKit.Wording;

namespace JourneyKit.Gaps.Roadmap.Markdown;

/// <summary>Writes a roadmap as a Markdown document.</summary>
internal sealed class RoadmapMarkdown
{
    private const string Unknown = "–";
    private const string NoTeam = "no team";
    private readonly GapRoadmap roadmap;
    private readonly QuotationMarks marks;
    private readonly StringBuilder text = new();

    private RoadmapMarkdown(GapRoadmap roadmap)
    {
        this.roadmap = roadmap;
        marks = QuotationMarks.Of(roadmap.Language);
    }

    public static string Of(GapRoadmap roadmap)
    {
        var markdown = new RoadmapMarkdown(roadmap);
        markdown.Write();
        return markdown.text.ToString();
    }

    private void Write()
    {
        Line($"# Roadmap: {MarkdownText.Escape(roadmap.Title)}");
        Line();
        Line(RoadmapWords.Summary(roadmap));
        Line();
        if (roadmap.CriticalPath is { } path)
        {
            Line($"Critical path, {RoadmapWords.Length(path)}: {string.Join(" → ", path.Initiatives.Select(Name))}");
            Line();
        }

        Findings();
        foreach (var wave in roadmap.Waves)
        {
            Line($"## Wave {wave.Number}");
            Line();
            Table(wave.Initiatives.Select(id => roadmap.Steps[id.Value]!));
            Line($"Load: {string.Join("; ", wave.Load.Select(Load))}.");
            Line();
        }

        if (roadmap.Steps.Any(step => step.IsDone))
        {
            Line("## Done");
            Line();
            Table(roadmap.Steps.Where(step => step.IsDone));
        }

        MonthTable.Write(roadmap, Line);
        WhatClosesWhat();
    }

    private static string Load(TeamLoad load)
    {
        var unknown = load.Unknown > 0 ? $" and {Listing.Count(load.Unknown, "initiative")} of unknown effort" : "";
        return $"{Team(load.TeamName)} {Figures.Number(load.PersonDays)} person-days{unknown}";
    }

    private void Findings()
    {
        if (roadmap.Findings.Count == 0)
        {
            return;
        }

        Line("## To settle");
        Line();
        foreach (var finding in roadmap.Findings)
        {
            Line($"- {MarkdownText.Escape(marks.In(finding.Message))}");
        }

        Line();
    }

    private void Table(IEnumerable<RoadmapStep> steps)
    {
        Line("| Initiative | Team | Status | From | To | Person-days | Waits for | Gaps | Resolves |");
        Line("|---|---|---|---|---|--:|---|--:|---|");
        foreach (var step in steps)
        {
            var own = step.Initiative;
            string[] cells =
            [
                step.IsOnCriticalPath ? $"**{MarkdownText.EscapeInCell(own.Name)}**" : MarkdownText.EscapeInCell(own.Name),
                MarkdownText.EscapeInCell(step.TeamName ?? NoTeam),
                own.Status is { } status ? ChoiceWords<InitiativeStatus>.Of(status) : Unknown,
                Day(own.Start),
                Day(own.Due),
                own.Effort is { } effort ? Figures.Number(effort) : Unknown,
                List(own.DependsOn.Where(id => roadmap.Steps.Contains(id.Value)).Select(id => MarkdownText.EscapeInCell(NameOf(id)))),
                $"{step.Gaps.Count}{(step.WorksOn.Count == 0 ? "" : $", works on {step.WorksOn.Count}")}{(step.Worsens.Count == 0 ? "" : $", {step.Worsens.Count} worse")}",
                List(step.PainPoints.Select(painPoint => MarkdownText.EscapeInCell(painPoint.Name))),
            ];
            Line($"| {string.Join(" | ", cells)} |");
        }

        Line();
    }

    private void WhatClosesWhat()
    {
        ByInitiative("What closes what", step => step.Gaps);
        ByInitiative("What works on what", step => step.WorksOn);
        ByInitiative("What makes what worse", step => step.Worsens);
        Without("No answer", gap => gap.Standing == GapStanding.Open);
        Without("Other gaps that no initiative has to do with", gap => gap.Standing != GapStanding.Open);
    }

    private void Without(string heading, Func<Gap, bool> isMeant)
    {
        ElementList<Gap> gaps = [.. roadmap.GapsWithoutInitiative.Where(isMeant)];
        if (gaps.Count > 0)
        {
            Line($"## {heading}");
            Line();
            Gaps(gaps, "");
            Line();
        }
    }

    private void ByInitiative(string heading, Func<RoadmapStep, ElementList<Gap>> gaps)
    {
        if (roadmap.Steps.All(step => gaps(step).Count == 0))
        {
            return;
        }

        Line($"## {heading}");
        Line();
        foreach (var step in roadmap.Steps.Where(step => gaps(step).Count > 0))
        {
            Line($"- {Name(step.Initiative.Id)}");
            Gaps(gaps(step), "  ");
        }

        Line();
    }

    private void Gaps(ElementList<Gap> gaps, string indentation)
    {
        foreach (var gap in gaps)
        {
            Line($"{indentation}- {MarkdownText.Escape(marks.In(gap.Title))} ({MarkdownText.Code(gap.Id)})");
        }
    }

    private string NameOf(Id<Initiative> id) => roadmap.Steps[id.Value]?.Initiative.Name ?? id.Value;

    private string Name(Id<Initiative> id) => MarkdownText.Escape(NameOf(id));

    private static string Team(string? name) => MarkdownText.Escape(name ?? NoTeam);

    private static string Day(DateOnly? day) => day is { } known ? Age.Day(known) : Unknown;

    private static string List(IEnumerable<string> items) => string.Join("; ", items) is { Length: > 0 } list ? list : Unknown;

    private void Line(string line = "") => text.Append(line).Append('\n');
}
