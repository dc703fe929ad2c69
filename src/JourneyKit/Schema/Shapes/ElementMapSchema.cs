using System.Text.Json;

namespace JourneyKit.Schema.Shapes;

/// <summary>The JSON Schema of elements by id: a mapping, or a list of ids.</summary>
internal static class ElementMapSchema
{
    public static void Describe(Utf8JsonWriter schema, ElementTable table)
    {
        schema.WriteStartArray("anyOf");
        schema.WriteStartObject();
        schema.WriteStartArray("type");
        schema.WriteStringValue("object");
        schema.WriteStringValue("null");
        schema.WriteEndArray();
        SchemaParts.IdKeys(schema);
        schema.WriteStartObject("additionalProperties");
        SchemaParts.OrNull(schema, mapping => SchemaParts.Reference(mapping, table));
        schema.WriteEndObject();
        schema.WriteEndObject();
        schema.WriteStartObject();
        schema.WriteString("type", "array");
        schema.WriteBoolean("uniqueItems", true);
        schema.WriteStartObject("items");
        IdSchema.Describe(schema);
        schema.WriteEndObject();
        schema.WriteEndObject();
        schema.WriteEndArray();
    }
}
