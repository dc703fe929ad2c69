using System.Text.Json;

namespace JourneyKit.Schema.Shapes;

/// <summary>
/// Pieces of JSON Schema that several shapes use. Each branch has one type, as strict validators ask. What editors must
/// not offer while somebody types is said by <c>not</c>: they look for words in the other keywords.
/// </summary>
internal static class SchemaParts
{
    private const string Omitted = "omitted";
    private const string Unquoted = "unquoted";
    private const string IdName = "id";

    /// <summary>Writes the definitions that the other pieces refer to.</summary>
    public static void Definitions(Utf8JsonWriter schema)
    {
        schema.WriteStartObject(IdName);
        AnyOf(schema, IdText, number => Type(number, "number"));
        schema.WriteEndObject();
        schema.WriteStartObject(Omitted);
        schema.WriteString("$comment", "Nothing, or null: as if the key were left out. In an overlay it takes out what is inherited.");
        Not(schema, "string", "number", "boolean", "array", "object");
        schema.WriteEndObject();
        schema.WriteStartObject(Unquoted);
        schema.WriteString("$comment", "A number or a word such as true, which is taken as text.");
        Not(schema, "string", "null", "array", "object");
        schema.WriteEndObject();
    }

    /// <summary>Nothing after the colon is the same as leaving the key out.</summary>
    public static void OrNull(Utf8JsonWriter schema, Action<Utf8JsonWriter> describe) => AnyOf(schema, describe, Null);

    public static void Null(Utf8JsonWriter schema) => Reference(schema, Omitted);

    /// <summary>One of several schemas.</summary>
    public static void AnyOf(Utf8JsonWriter schema, params ReadOnlySpan<Action<Utf8JsonWriter>> branches)
    {
        schema.WriteStartArray("anyOf");
        foreach (var branch in branches)
        {
            schema.WriteStartObject();
            branch(schema);
            schema.WriteEndObject();
        }

        schema.WriteEndArray();
    }

    public static void Reference(Utf8JsonWriter schema, ElementTable table) => Reference(schema, table.Name);

    /// <summary>An id where it is a value. YAML readers take the id 2024 for a number.</summary>
    public static void Id(Utf8JsonWriter schema) => Reference(schema, IdName);

    public static void IdKeys(Utf8JsonWriter schema)
    {
        schema.WriteStartObject("propertyNames");
        IdText(schema);
        schema.WriteEndObject();
    }

    public static void Type(Utf8JsonWriter schema, string type) => schema.WriteString("type", type);

    public static void Text(Utf8JsonWriter schema, string pattern)
    {
        Type(schema, "string");
        schema.WriteString("pattern", pattern);
    }

    public static void Number(Utf8JsonWriter schema, int from, int to, string type = "number")
    {
        Type(schema, type);
        schema.WriteNumber("minimum", from);
        schema.WriteNumber("maximum", to);
    }

    /// <summary>Any scalar, which is taken as it is written.</summary>
    public static void AnyText(Utf8JsonWriter schema, bool canBeBlank) => AnyOf(
        schema,
        text =>
        {
            Type(text, "string");
            if (!canBeBlank)
            {
                text.WriteString("pattern", "\\S");
            }
        },
        text => Reference(text, Unquoted));

    private static void IdText(Utf8JsonWriter schema)
    {
        Text(schema, Model.Id.Pattern);
        schema.WriteNumber("maxLength", Model.Id.MaxLength);
    }

    private static void Not(Utf8JsonWriter schema, params ReadOnlySpan<string> types)
    {
        schema.WriteStartObject("not");
        schema.WriteStartArray("anyOf");
        foreach (var type in types)
        {
            schema.WriteStartObject();
            Type(schema, type);
            schema.WriteEndObject();
        }

        schema.WriteEndArray();
        schema.WriteEndObject();
    }

    private static void Reference(Utf8JsonWriter schema, string name) => schema.WriteString("$ref", "#/$defs/" + name);
}
