using System.Text.Json;

namespace JourneyKit.Reports.Json;

/// <summary>Places: the file, then 1-based lines and columns, columns in UTF-16 code units, the end behind the last character.</summary>
internal static class JsonSpans
{
    /// <summary>Writes a place as an object.</summary>
    public static void WriteSpan(this Utf8JsonWriter json, string name, SourceSpan span)
    {
        json.WriteStartObject(name);
        json.WriteString("path", span.Path);
        json.WriteStartAndEnd(span);
        json.WriteEndObject();
    }

    /// <summary>Writes start and end into the object at hand.</summary>
    public static void WriteStartAndEnd(this Utf8JsonWriter json, SourceSpan span)
    {
        WritePosition(json, "start", span.Start);
        WritePosition(json, "end", span.End);
    }

    private static void WritePosition(Utf8JsonWriter json, string name, SourcePosition position)
    {
        json.WriteStartObject(name);
        json.WriteNumber("line", position.Line);
        json.WriteNumber("column", position.Column);
        json.WriteEndObject();
    }
}
