using System.Text.Json;

namespace JourneyKit.Schema.Shapes;

/// <summary>The JSON Schema of elements by id: a mapping, or a list of ids.</summary>
internal static class ElementMapSchema
{
    public static void Describe(Utf8JsonWriter schema, ElementTable table) => SchemaParts.AnyOf(
        schema,
        mapping =>
        {
            SchemaParts.Type(mapping, "object");
            SchemaParts.IdKeys(mapping);
            mapping.WriteStartObject("additionalProperties");
            SchemaParts.OrNull(mapping, element => SchemaParts.Reference(element, table));
            mapping.WriteEndObject();
        },
        list =>
        {
            SchemaParts.Type(list, "array");
            list.WriteBoolean("uniqueItems", true);
            list.WriteStartObject("items");
            SchemaParts.Id(list);
            list.WriteEndObject();
        },
        SchemaParts.Null);
}
