using System.Text.Json;
using Json.Schema;

namespace JourneyKit.Tests.Support;

/// <summary>An independent validator for the published schema.</summary>
internal static class SchemaValidator
{
    private static readonly JsonSchema Schema = JsonSchema.FromText(JourneyJsonSchema.Text);
    private static readonly EvaluationOptions Quick = new() { RequireFormatValidation = true };
    private static readonly EvaluationOptions Detailed = new() { RequireFormatValidation = true, OutputFormat = OutputFormat.List };

    /// <summary>What the schema has to say against documents, each with the document's number.</summary>
    public static IReadOnlyList<string> Validate(IEnumerable<JsonElement> documents) => [.. documents.SelectMany((document, i) => Faults(document).Select(fault => $"[{i}]{fault}"))];

    private static IEnumerable<string> Faults(JsonElement document)
        => Schema.Evaluate(document, Quick).IsValid ? [] : (Schema.Evaluate(document, Detailed).Details ?? []).Where(detail => detail.Errors is not null)
            .SelectMany(detail => detail.Errors!.Select(error => $"{detail.InstanceLocation}: {error.Value}"));
}
