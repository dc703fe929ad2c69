using System.Text.Json;
using System.Text.RegularExpressions;
using JourneyKit.Model;

namespace JourneyKit.Reports.Json;

/// <summary>Values of documents as JSON values.</summary>
internal static partial class JsonData
{
    public static void WriteData(this Utf8JsonWriter json, DataValue value)
    {
        switch (value.Kind)
        {
            case DataKind.Map:
                json.WriteStartObject();
                foreach (var (key, member) in value.Members)
                {
                    json.WritePropertyName(key);
                    json.WriteData(member);
                }

                json.WriteEndObject();
                break;
            case DataKind.List:
                json.WriteStartArray();
                foreach (var item in value.Items)
                {
                    json.WriteData(item);
                }

                json.WriteEndArray();
                break;
            case DataKind.Number when JsonNumber().IsMatch(value.Text!):
                json.WriteRawValue(value.Text!);
                break;
            case DataKind.Boolean:
                json.WriteBooleanValue(value.Text == "true");
                break;
            case DataKind.Null:
                json.WriteNullValue();
                break;
            default:
                // Also a number that YAML writes as JSON does not, too long to be written otherwise: its digits as they are.
                json.WriteStringValue(value.Text);
                break;
        }
    }

    [GeneratedRegex(@"\A-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?\z", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex JsonNumber();
}
