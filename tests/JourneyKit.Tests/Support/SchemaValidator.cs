using JourneyKit.Schema.Description;
using Newtonsoft.Json.Linq;
using Newtonsoft.Json.Schema;

namespace JourneyKit.Tests.Support;

/// <summary>
/// An independent validator for the published schema. It takes a thousand validations an hour, so that many documents
/// are validated as one list.
/// </summary>
internal static class SchemaValidator
{
    private static readonly JSchema Schema = JSchema.Parse(ListSchema());

    /// <summary>What the schema has to say against documents, each with the document's number.</summary>
    public static IReadOnlyList<string> Validate(IEnumerable<JToken> documents)
    {
        new JArray(documents).IsValid(Schema, out IList<ValidationError> errors);
        return [.. errors.Select(error => $"{error.Path}: {Deepest(error).Message}")];
    }

    private static ValidationError Deepest(ValidationError error) => error.ChildErrors.Count == 0 ? error : Deepest(error.ChildErrors.MaxBy(child => child.Path.Length)!);

    private static string ListSchema()
    {
        var document = JObject.Parse(JourneyJsonSchema.Text);
        var list = new JObject
        {
            ["$schema"] = document["$schema"],
            ["type"] = "array",
            ["items"] = new JObject { ["if"] = document["if"], ["then"] = document["then"], ["else"] = document["else"] },
            ["$defs"] = document["$defs"],
        };
        return list.ToString();
    }
}
