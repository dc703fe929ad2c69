using System.Text.Json;
using JourneyKit.Changes;
using JourneyKit.Model;
using JourneyKit.Reports.Json;

namespace JourneyKit.Reports.Diff;

/// <summary>Differences for machines, with every value whole.</summary>
internal sealed class JsonDiffReport(TextWriter output) : IReport<DiffResult>
{
    public void Write(DiffResult result) => JsonReport.Write(output, "diff", json =>
    {
        json.WriteStartObject("summary");
        json.WriteString("before", result.Before.Name);
        json.WriteString("after", result.After.Name);
        foreach (var (kind, word) in DiffResult.Kinds)
        {
            json.WriteNumber(word, result.Count(kind));
        }

        if (result.Matches is { } matches)
        {
            json.WriteString("match", matches.Mode.ToString().ToLowerInvariant());
        }

        json.WriteEndObject();
        json.WriteStartArray("changes");
        foreach (var change in result.Changes)
        {
            WriteChange(json, change, result);
        }

        json.WriteEndArray();
        if (result.Matches is not null)
        {
            JsonMatches.Write(json, result.Matches);
        }
    });

    /// <summary>Writes a change. A side that has no value has no key either: null is a value that a team's own key may have.</summary>
    public static void WriteChange(Utf8JsonWriter json, Change change, DiffResult result)
    {
        json.WriteStartObject();
        json.WriteString("kind", DiffResult.WordOf(change.Kind));
        json.WriteString("pointer", change.Path.ToString());
        WriteValue(json, "before", change.Before);
        WriteValue(json, "after", change.After);
        WriteSpan(json, "beforeSpan", change.Before, change.BeforePath, result.Before);
        WriteSpan(json, "afterSpan", change.After, change.AfterPath, result.After);
        if (change.BeforePath != change.AfterPath)
        {
            json.WriteString("beforePointer", change.BeforePath.ToString());
            json.WriteString("afterPointer", change.AfterPath.ToString());
        }

        json.WriteEndObject();
    }

    private static void WriteValue(Utf8JsonWriter json, string name, DataValue? value)
    {
        if (value is not null)
        {
            json.WritePropertyName(name);
            json.WriteData(value);
        }
    }

    private static void WriteSpan(Utf8JsonWriter json, string name, DataValue? value, ElementPath path, NamedDocument side)
    {
        if (value is not null && side.Place(path) is { } span)
        {
            json.WriteSpan(name, span);
        }
    }
}
