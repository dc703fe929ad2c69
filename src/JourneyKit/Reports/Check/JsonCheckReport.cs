using System.Text.Json;
using JourneyKit.Diagnostics;
using JourneyKit.Reports.Json;

namespace JourneyKit.Reports.Check;

/// <summary>Findings for machines. `journey schema check` describes them.</summary>
internal sealed class JsonCheckReport(TextWriter output) : IReport<CheckResult>
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
        if (result.Unchanged is { } unchanged)
        {
            json.WriteNumber("unchanged", unchanged);
        }

        WriteUnasked(json, result.Unasked);
        json.WriteEndObject();
        JsonFinding.WriteAll(json, "findings", result.Findings);
        if (result.Failures.Count > 0)
        {
            json.WriteArray("failures", result.Failures, static (json, failure) => json.WriteString("message", failure));
        }

        if (result.Times is { } times)
        {
            WriteStatistics(json, result, times);
        }
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

    private static void WriteStatistics(Utf8JsonWriter json, CheckResult result, CheckTimes times)
    {
        json.WriteStartObject("statistics");
        json.WriteArray("rules", result.ByRule, static (json, rule) =>
        {
            json.WriteString("id", rule.Id);
            json.WriteString("name", rule.Name);
            json.WriteNumber("findings", rule.Count);
        });
        json.WriteStartObject("milliseconds");
        foreach (var (phase, time) in times.Phases)
        {
            json.WriteNumber(phase, Math.Round(time.TotalMilliseconds));
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }
}
