using System.CommandLine;
using JourneyKit.Diagnostics;
using JourneyKit.Reports.Check;
using JourneyKit.Reports.Json;
using JourneyKit.Reports.Text;
using JourneyKit.Tool.Commands;
using JourneyKit.Wording;

namespace JourneyKit.Tool;

/// <summary>Says why a command could not do its job: a sentence on standard error, and with <c>--format json</c> an object on standard output, too.</summary>
internal static class FailureReport
{
    private const string Kind = "failure";

    public static void Write(CliHost host, ParseResult? parsed, Refusal refusal)
    {
        var pen = new Pen(host.Error, parsed is not null && ColorChoice.IsOn(parsed, host));
        foreach (var finding in refusal.Findings)
        {
            FindingText.Write(pen, finding);
            pen.Line();
        }

        pen.Line($"{ToolInfo.Name}: {VisibleText.OneLine(refusal.Message)}");
        if (!refusal.IsTextOnly)
        {
            WriteJson(host, parsed, refusal);
        }
    }

    /// <summary>Writes the object alone, where the command line asks for JSON.</summary>
    public static void WriteJson(CliHost host, ParseResult? parsed, Refusal refusal)
    {
        if (parsed is null || !CommonOptions.IsJson(parsed) || CommonOptions.IsQuiet(parsed))
        {
            return;
        }

        JsonReport.Write(host.Output, Kind, json =>
        {
            json.WriteString("message", refusal.Message);
            if (refusal.Path is { } path)
            {
                json.WriteString("path", path);
            }

            if (refusal.Findings.Count == 0)
            {
                return;
            }

            json.WriteStartArray("findings");
            foreach (var finding in refusal.Findings)
            {
                json.WriteStartObject();
                json.WriteString("id", finding.Diagnostic.Descriptor.Id);
                json.WriteString("name", finding.Diagnostic.Descriptor.Name);
                json.WriteString("severity", finding.Diagnostic.Severity.ToWord());
                json.WriteString("message", finding.Diagnostic.Message);
                json.WriteString("path", finding.Path);
                if (finding.Diagnostic.Span is { } span)
                {
                    json.WriteStartAndEnd(span);
                }

                json.WriteEndObject();
            }

            json.WriteEndArray();
        });
        host.Output.Flush();
    }
}
