using System.Globalization;
using System.Text.Json;
using JourneyKit.Gaps;
using JourneyKit.Gaps.Roadmap;
using JourneyKit.Model;
using JourneyKit.Reports.Json;

namespace JourneyKit.Reports.Gaps;

/// <summary>The roadmap for machines.</summary>
internal static class JsonRoadmap
{
    public static void Write(Utf8JsonWriter json, GapRoadmap roadmap)
    {
        json.WriteStartObject("roadmap");
        json.WriteArray("steps", roadmap.Steps, WriteStep);
        json.WriteArray("waves", roadmap.Waves, static (json, wave) =>
        {
            json.WriteNumber("wave", wave.Number);
            json.WriteStrings("initiatives", wave.Initiatives);
            json.WriteArray("load", wave.Load, static (json, load) =>
            {
                WriteTeam(json, load.Team);
                json.WriteNumber("personDays", load.PersonDays);
                json.WriteNumber("unknown", load.Unknown);
            });
        });
        if (roadmap.CriticalPath is { } path)
        {
            json.WriteStartObject("criticalPath");
            json.WriteString("basis", GapWords.Word(path.Basis));
            json.WriteNumber("length", path.Length);
            json.WriteStrings("initiatives", path.Initiatives);
            json.WriteEndObject();
        }

        json.WriteArray("months", roadmap.Months, static (json, month) =>
        {
            json.WriteString("month", month.Month.ToString("yyyy-MM", CultureInfo.InvariantCulture));
            WriteTeam(json, month.Team);
            json.WriteNumber("personDays", month.PersonDays);
        });
        json.WriteStrings("withoutMonths", roadmap.WithoutMonths);
        json.WriteStrings("gapsWithoutInitiative", roadmap.GapsWithoutInitiative.Select(gap => gap.Id));
        json.WriteArray("findings", roadmap.Findings, static (json, finding) =>
        {
            json.WriteString("kind", GapWords.Word(finding.Kind));
            json.WriteString("message", finding.Message);
            json.WriteStrings("initiatives", finding.Initiatives);
        });
        json.WriteEndObject();
    }

    private static void WriteStep(Utf8JsonWriter json, RoadmapStep step)
    {
        json.WriteString("id", step.Initiative.Key);
        json.WriteString("name", step.Initiative.Name);
        json.WriteNumber("position", step.Position);
        json.WriteNumber("wave", step.Wave);
        json.WriteBoolean("done", step.IsDone);
        json.WriteBoolean("critical", step.IsOnCriticalPath);
        WriteTeam(json, step.Initiative.Owner);
        WriteDate(json, "start", step.Initiative.Start);
        WriteDate(json, "due", step.Initiative.Due);
        json.WriteKnown("personDays", step.Initiative.Effort);
        json.WriteNumber("worth", step.Worth);
        json.WriteNumber("priority", step.Priority);
        json.WriteStrings("dependsOn", step.Initiative.DependsOn);
        json.WriteStrings("gaps", step.Gaps.Select(gap => gap.Id));
        json.WriteStrings("worksOn", step.WorksOn.Select(gap => gap.Id));
        json.WriteStrings("worsens", step.Worsens.Select(gap => gap.Id));
        json.WriteStrings("painPoints", step.PainPoints.Select(painPoint => painPoint.Path.Segment));
    }

    private static void WriteTeam(Utf8JsonWriter json, Id<Team>? team)
    {
        if (team is { } known)
        {
            json.WriteString("team", known.Value);
        }
    }

    private static void WriteDate(Utf8JsonWriter json, string name, DateOnly? date)
    {
        if (date is { } known)
        {
            json.WriteString(name, known.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        }
    }
}
