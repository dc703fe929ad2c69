using System.Text.Json;
using JourneyKit.Gaps;
using JourneyKit.Reports.Check;
using JourneyKit.Reports.Diff;
using JourneyKit.Reports.Json;

namespace JourneyKit.Reports.Review;

/// <summary>A review for machines, with everything that differs.</summary>
internal sealed class JsonReviewReport(TextWriter output) : IReport<ReviewResult>
{
    public void Write(ReviewResult result) => JsonReport.Write(output, "review", json =>
    {
        json.WriteString("range", result.Range);
        json.WriteArray("files", [.. result.Files.Where(file => !file.IsNone)], Write);
    });

    private static void Write(Utf8JsonWriter json, ReviewedFile file)
    {
        json.WriteString("path", file.Name);
        json.WriteString("state", file.State);
        json.WriteArray("changes", file.Changes, static (json, change) =>
        {
            json.WriteString("kind", DiffResult.WordOf(change.Kind));
            json.WriteString("pointer", change.Path.ToString());
            json.WriteKnown("before", change.Before is { } before ? ValueText.Of(before) : null);
            json.WriteKnown("after", change.After is { } after ? ValueText.Of(after) : null);
        });
        json.WriteArray("conversions", file.Conversions, static (json, conversion) =>
        {
            json.WriteString("name", conversion.Name);
            json.WriteKnown("before", conversion.Before);
            json.WriteKnown("after", conversion.After);
        });
        JsonFinding.WriteAll(json, "newFindings", file.NewFindings);
        JsonFinding.WriteAll(json, "fixedFindings", file.FixedFindings);
        json.WriteArray("newGaps", file.NewGaps, WriteGap);
        json.WriteArray("closedGaps", file.ClosedGaps, WriteGap);
    }

    private static void WriteGap(Utf8JsonWriter json, Gap gap)
    {
        json.WriteString("id", gap.Id);
        json.WriteString("severity", gap.Severity.ToString().ToLowerInvariant());
        json.WriteString("title", gap.Title);
    }
}
