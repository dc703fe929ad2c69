using System.Text.Json;
using JourneyKit.Model;

namespace JourneyKit.Schema.Shapes;

/// <summary>Pieces of JSON Schema that several shapes use.</summary>
internal static class SchemaParts
{
    /// <summary>Nothing after the colon is the same as leaving the key out.</summary>
    public static void OrNull(Utf8JsonWriter schema, Action<Utf8JsonWriter> describe)
    {
        schema.WriteStartArray("anyOf");
        schema.WriteStartObject();
        describe(schema);
        schema.WriteEndObject();
        schema.WriteStartObject();
        schema.WriteString("type", "null");
        schema.WriteEndObject();
        schema.WriteEndArray();
    }

    public static void Reference(Utf8JsonWriter schema, ElementTable table) => schema.WriteString("$ref", "#/$defs/" + table.Name);

    public static void IdKeys(Utf8JsonWriter schema)
    {
        schema.WriteStartObject("propertyNames");
        schema.WriteString("pattern", Id.Pattern);
        schema.WriteNumber("maxLength", Id.MaxLength);
        schema.WriteEndObject();
    }
}
