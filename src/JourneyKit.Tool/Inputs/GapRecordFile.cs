using System.Text.Json;
using JourneyKit.Gaps.Findings;
using JourneyKit.Gaps.Lifecycle;

namespace JourneyKit.Tool.Inputs;

/// <summary>Reads the gaps that an earlier report recorded.</summary>
internal static class GapRecordFile
{
    public static IReadOnlyList<GapRecord> Read(Workspace workspace, string given)
    {
        var path = workspace.Full(given);
        if (!File.Exists(path))
        {
            throw new Refusal(MissingFile.Message(given, workspace));
        }

        try
        {
            using var report = JsonDocument.Parse(File.ReadAllBytes(path));
            return Read(report.RootElement) ?? throw new Refusal($"`{given}` is no report of gaps: it is made by `{ToolInfo.Name} gaps --format json`");
        }
        catch (JsonException fault)
        {
            throw new Refusal($"{given}({fault.LineNumber + 1},{fault.BytePositionInLine + 1}): this is no JSON: {fault.Message.Split(" LineNumber:")[0]}", fault);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new Refusal($"`{given}` cannot be read: {fault.Message}", fault);
        }
    }

    private static List<GapRecord>? Read(JsonElement report)
    {
        if (report.ValueKind != JsonValueKind.Object || Text(report, "kind") != "gaps" || List(report, "gaps") is not { } gaps || List(report, "closed") is not { } closed)
        {
            return null;
        }

        var records = gaps.Select(gap => Record(gap, false)).Concat(closed.Select(gap => Record(gap, true))).ToList();
        return records.Contains(null) ? null : [.. records.OfType<GapRecord>()];
    }

    private static GapRecord? Record(JsonElement gap, bool isClosed)
        => gap.ValueKind == JsonValueKind.Object && Text(gap, "id") is { } id && Text(gap, "title") is { } title && Word<GapSeverity>(gap, "severity") is { } severity && Word<GapStanding>(gap, "standing") is { } standing
            ? new GapRecord(id, title, severity, standing, isClosed)
            : null;

    private static string? Text(JsonElement element, string name)
        => element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static List<JsonElement>? List(JsonElement element, string name)
        => element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray()] : null;

    private static T? Word<T>(JsonElement element, string name)
        where T : struct, Enum
        => Text(element, name) is { } word && Enum.TryParse<T>(word, ignoreCase: true, out var value) && Enum.GetName(value)!.Equals(word, StringComparison.OrdinalIgnoreCase) ? value : null;
}
