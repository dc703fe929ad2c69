using System.Text.Json;

namespace JourneyKit.Tool.Output.Files;

/// <summary>A JSON Schema; an earlier one has the same title.</summary>
/// <param name="text">The schema that is to be written.</param>
internal sealed class SchemaSort(string text) : OutputSort
{
    private const int MostBytes = 10_000_000;

    protected override string Content => "a schema";

    protected override string? Loss(string given, string path)
        => new FileInfo(path).Length <= MostBytes && TitleOf(File.ReadAllText(path)) == TitleOf(text) ? null : SomethingElse;

    private static string? TitleOf(string schema)
    {
        try
        {
            using var parsed = JsonDocument.Parse(schema);
            return parsed.RootElement.ValueKind == JsonValueKind.Object && parsed.RootElement.TryGetProperty("title", out var title) && title.ValueKind == JsonValueKind.String
                ? title.GetString()
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
