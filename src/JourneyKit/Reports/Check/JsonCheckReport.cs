using System.Text.Json;
using JourneyKit.Diagnostics;
using JourneyKit.Reports.Json;

namespace JourneyKit.Reports.Check;

/// <summary>Findings for machines.</summary>
internal sealed class JsonCheckReport(TextWriter output) : ICheckReport
{
    public void Write(CheckResult result) => JsonReport.Write(output, "check", json =>
    {
        json.WriteStartObject("summary");
        json.WriteNumber("files", result.FileCount);
        foreach (var severity in CheckResult.Severities)
        {
            json.WriteNumber(severity.ToWord() + "s", result.Count(severity));
        }

        json.WriteNumber("ignored", result.Ignored);
        json.WriteNumber("accepted", result.Accepted);
        WriteUnasked(json, result.Unasked);
        json.WriteEndObject();
        json.WriteStartArray("findings");
        foreach (var finding in result.Findings)
        {
            WriteFinding(json, finding);
        }

        json.WriteEndArray();
    });

    private static void WriteUnasked(Utf8JsonWriter json, UnaskedRules unasked)
    {
        if (unasked.Drafts.Count > 0)
        {
            json.WriteArray("drafts", unasked.Drafts, (entry, draft) =>
            {
                entry.WriteString("path", draft.Path);
                entry.WriteString("because", draft.Why);
                entry.WriteNumber("rulesNotAsked", draft.Rules);
            });
        }

        if (unasked.LeftOut.Count > 0)
        {
            json.WriteArray("leftOut", unasked.LeftOut, (entry, own) =>
            {
                entry.WriteString("path", own.Path);
                entry.WriteString("id", own.Check.Rule.Descriptor.Id);
                entry.WriteString("because", own.Check.Why);
            });
        }

        if (unasked.ByMinimal > 0)
        {
            json.WriteNumber("rulesNotAskedByPreset", unasked.ByMinimal);
        }
    }

    private static void WriteFinding(Utf8JsonWriter json, Finding finding)
    {
        var diagnostic = finding.Diagnostic;
        json.WriteStartObject();
        json.WriteString("id", diagnostic.Descriptor.Id);
        json.WriteString("name", diagnostic.Descriptor.Name);
        json.WriteString("severity", diagnostic.Severity.ToWord());
        json.WriteString("message", diagnostic.Message);
        json.WriteString("path", finding.Path);
        json.WriteString("pointer", diagnostic.Path.ToString());
        if (finding.Key is { } key)
        {
            json.WriteString("key", key);
        }

        if (diagnostic.Span is { } span)
        {
            json.WriteStartAndEnd(span);
        }

        if (diagnostic.IsCollective)
        {
            json.WriteBoolean("collective", true);
        }

        json.WriteStartArray("related");
        foreach (var related in diagnostic.Related)
        {
            json.WriteStartObject();
            json.WriteString("message", related.Message);
            json.WriteString("path", related.Span.Path);
            json.WriteStartAndEnd(related.Span);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        if (diagnostic.Unsaid is { } unsaid)
        {
            json.WriteStartObject("unsaid");
            json.WriteString("what", unsaid.What);
            json.WriteString("remedy", unsaid.Remedy);
            json.WriteEndObject();
        }

        if (finding.Parts.Count > 0)
        {
            json.WriteStartArray("parts");
            foreach (var part in finding.Parts)
            {
                WriteFinding(json, part);
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }
}
