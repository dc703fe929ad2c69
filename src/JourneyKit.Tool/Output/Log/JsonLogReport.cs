using JourneyKit.Reports;
using JourneyKit.Reports.Check;
using JourneyKit.Reports.Diff;
using JourneyKit.Reports.Json;
using JourneyKit.Tool.Git.History;

namespace JourneyKit.Tool.Output.Log;

/// <summary>The history of an element for machines. `journey schema log` describes it.</summary>
internal sealed class JsonLogReport(TextWriter output) : IReport<LogResult>
{
    public void Write(LogResult result) => JsonReport.Write(output, "log", json =>
    {
        json.WriteStartObject("summary");
        json.WriteString("file", result.File);
        json.WriteString("pointer", result.Element.ToString());
        json.WriteNumber("changed", result.ChangeCount);
        json.WriteNumber("commits", result.CommitCount);
        json.WriteEndObject();
        json.WriteArray("commits", result.Entries, (entry, item) =>
        {
            entry.WriteString("commit", item.Commit.Id);
            entry.WriteString("date", item.Commit.Date);
            entry.WriteString("author", item.Commit.Author);
            entry.WriteString("subject", item.Commit.Subject);
            entry.WriteString("file", item.File);
            entry.WriteStartArray("changes");
            foreach (var change in item.Changes?.Changes ?? [])
            {
                JsonDiffReport.WriteChange(entry, change, item.Changes!);
            }

            entry.WriteEndArray();
            if (item.Faults.Count > 0)
            {
                JsonFinding.WriteAll(entry, "broken", item.Faults);
            }
        });
    });
}
