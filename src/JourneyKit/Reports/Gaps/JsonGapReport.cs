using System.Text.Json;
using JourneyKit.Gaps;
using JourneyKit.Gaps.Lifecycle;
using JourneyKit.Model;
using JourneyKit.Reports.Json;

namespace JourneyKit.Reports.Gaps;

/// <summary>A gap analysis for machines, whole. `journey schema gaps` describes it.</summary>
internal sealed class JsonGapReport(TextWriter output) : IReport<GapResult>
{
    public void Write(GapResult result) => JsonReport.Write(output, "gaps", json =>
    {
        WriteSummary(json, result);
        json.WriteStartArray("gaps");
        foreach (var gap in result.Report.Gaps)
        {
            JsonGap.Write(json, result, gap);
        }

        json.WriteEndArray();
        WriteClosed(json, result.Lifecycle);
        JsonOutcomes.Write(json, result.Report.Outcomes, result.Report.Personas);
        JsonConversions.Write(json, result);
        JsonRanking.Write(json, result);
        JsonPriorities.Write(json, result);
        JsonRoadmap.Write(json, result.Report.Roadmap);
        if (result.States is { } series)
        {
            JsonStates.Write(json, series);
        }
    });

    private static void WriteSummary(Utf8JsonWriter json, GapResult result)
    {
        var report = result.Report;
        json.WriteStartObject("summary");
        WriteMap(json, "before", result.Before, report.Before);
        WriteMap(json, "after", result.After, report.After);
        json.WriteBoolean("oneJourney", report.IsOneJourney);
        json.WriteBoolean("versions", report.AreVersions);
        json.WriteString("match", GapWords.Word(report.Options.Match));
        json.WriteNumber("gaps", report.Gaps.Count);
        WriteCounts<GapStanding>(json, "standings", standing => report.Gaps.Count(gap => gap.Standing == standing));
        WriteCounts<GapSeverity>(json, "severities", severity => report.Gaps.Count(gap => gap.Severity == severity));
        if (result.Lifecycle is { } lifecycle)
        {
            WriteCounts<GapCourse>(json, "courses", lifecycle.Count);
        }

        json.WriteEndObject();
    }

    private static void WriteCounts<T>(Utf8JsonWriter json, string name, Func<T, int> count)
        where T : struct, Enum
    {
        json.WriteStartObject(name);
        foreach (var value in Enum.GetValues<T>())
        {
            json.WriteNumber(GapWords.Word(value), count(value));
        }

        json.WriteEndObject();
    }

    private static void WriteMap(Utf8JsonWriter json, string name, NamedDocument input, JourneyMap map)
    {
        json.WriteStartObject(name);
        json.WriteString("path", input.Name);
        json.WriteString("id", map.Id.Value);
        json.WriteString("title", map.Title);
        json.WriteString("state", GapWords.Word(map.State));
        json.WriteKnown("horizon", map.Horizon);
        json.WriteKnown("language", map.Language);
        json.WriteEndObject();
    }

    // Also where nothing was compared: the report can be given as --baseline of the next.
    private static void WriteClosed(Utf8JsonWriter json, GapLifecycle? lifecycle)
    {
        json.WriteArray("closed", lifecycle?.Entries.Where(entry => entry.Course == GapCourse.Closed).Select(entry => entry.Record!) ?? [], static (json, record) =>
        {
            json.WriteString("id", record.Id);
            json.WriteString("title", record.Title);
            json.WriteString("severity", GapWords.Word(record.Severity));
            json.WriteString("standing", GapWords.Word(record.Standing));
        });
    }
}
