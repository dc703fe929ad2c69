using System.Globalization;
using System.Text.Json;
using JourneyKit.Gaps.Roadmap;
using JourneyKit.Model;

namespace JourneyKit.Tool.Output.Gaps;

/// <summary>The roadmap for machines.</summary>
internal static class JsonRoadmap
{
    public static void Write(Utf8JsonWriter json, GapRoadmap roadmap)
    {
        json.WriteStartObject("roadmap");
        WriteList(json, "steps", roadmap.Steps, step => WriteStep(json, step));
        WriteList(json, "waves", roadmap.Waves, wave =>
        {
            json.WriteNumber("wave", wave.Number);
            WriteIds(json, "initiatives", wave.Initiatives);
            WriteList(json, "load", wave.Load, load =>
            {
                WriteTeam(json, load.Team);
                json.WriteNumber("personDays", load.PersonDays);
                json.WriteNumber("unknown", load.Unknown);
            });
        });
        if (roadmap.CriticalPath is { } path)
        {
            json.WriteStartObject("criticalPath");
            json.WriteString("basis", Word(path.Basis));
            json.WriteNumber("length", path.Length);
            WriteIds(json, "initiatives", path.Initiatives);
            json.WriteEndObject();
        }

        WriteList(json, "months", roadmap.Months, month =>
        {
            json.WriteString("month", month.Month.ToString("yyyy-MM", CultureInfo.InvariantCulture));
            WriteTeam(json, month.Team);
            json.WriteNumber("personDays", month.PersonDays);
        });
        WriteIds(json, "withoutMonths", roadmap.WithoutMonths);
        WriteTexts(json, "gapsWithoutInitiative", roadmap.GapsWithoutInitiative.Select(gap => gap.Id));
        WriteList(json, "findings", roadmap.Findings, finding =>
        {
            json.WriteString("kind", Word(finding.Kind));
            json.WriteString("message", finding.Message);
            WriteIds(json, "initiatives", finding.Initiatives);
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
        if (step.Initiative.Effort is { } effort)
        {
            json.WriteNumber("personDays", effort);
        }

        json.WriteNumber("worth", step.Worth);
        json.WriteNumber("priority", step.Priority);
        WriteIds(json, "dependsOn", step.Initiative.DependsOn);
        WriteTexts(json, "gaps", step.Gaps.Select(gap => gap.Id));
        WriteTexts(json, "painPoints", step.PainPoints.Select(painPoint => painPoint.Path.Segment));
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

    private static void WriteIds<T>(Utf8JsonWriter json, string name, ElementList<Id<T>> ids) => WriteTexts(json, name, ids.Select(id => id.Value));

    private static void WriteTexts(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }

    private static void WriteList<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static string Word<T>(T value)
        where T : struct, Enum
        => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());
}
