using System.Text.Json;
using JourneyKit.Diagnostics;
using JourneyKit.Reports.Json;

namespace JourneyKit.Reports.Check;

/// <summary>A finding for machines.</summary>
internal static class JsonFinding
{
    public static void WriteAll(Utf8JsonWriter json, string name, IReadOnlyList<Finding> findings)
    {
        json.WriteStartArray(name);
        foreach (var finding in findings)
        {
            Write(json, finding);
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, Finding finding)
    {
        var diagnostic = finding.Diagnostic;
        json.WriteStartObject();
        json.WriteString("id", diagnostic.Descriptor.Id);
        json.WriteString("name", diagnostic.Descriptor.Name);
        json.WriteString("severity", diagnostic.Severity.ToWord());
        json.WriteString("message", diagnostic.Message);
        json.WriteString("path", finding.Path);
        json.WriteString("pointer", diagnostic.Path.ToString());
        json.WriteKnown("key", finding.Key);
        if (diagnostic.Span is { } span)
        {
            json.WriteStartAndEnd(span);
        }

        if (diagnostic.IsCollective)
        {
            json.WriteBoolean("collective", true);
        }

        json.WriteArray("related", diagnostic.Related, static (json, related) =>
        {
            json.WriteString("message", related.Message);
            json.WriteString("path", related.Span.Path);
            json.WriteStartAndEnd(related.Span);
        });
        if (diagnostic.Unsaid is { } unsaid)
        {
            json.WriteStartObject("unsaid");
            json.WriteString("what", unsaid.What);
            json.WriteString("remedy", unsaid.Remedy);
            json.WriteEndObject();
        }

        if (finding.Parts.Count > 0)
        {
            WriteAll(json, "parts", finding.Parts);
        }

        json.WriteEndObject();
    }
}
