using System.Text.Json;
using JourneyKit.Model;

namespace JourneyKit.Schema.Shapes;

/// <summary>The JSON Schema of an id where it is a value. YAML readers take the id 2024 for a number.</summary>
internal static class IdSchema
{
    public static void Describe(Utf8JsonWriter schema)
    {
        schema.WriteStartArray("type");
        schema.WriteStringValue("string");
        schema.WriteStringValue("number");
        schema.WriteEndArray();
        schema.WriteString("pattern", Id.Pattern);
        schema.WriteNumber("maxLength", Id.MaxLength);
    }
}
