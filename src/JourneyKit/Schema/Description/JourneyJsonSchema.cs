using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using JourneyKit.Schema;
using JourneyKit.Schema.Shapes;

namespace JourneyKit;

/// <summary>The JSON Schema (2020-12) of journey documents, for editors and for checks without this library. Made from the same tables that read them.</summary>
public static class JourneyJsonSchema
{
    /// <summary>Where the schema of this version of the format is kept.</summary>
    public const string SchemaId = "https://journeykit.dev/schema/journey-1.json";

    /// <summary>The schema as JSON text.</summary>
    public static string Text { get; } = Write();

    private static string Write()
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var schema = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            schema.WriteStartObject();
            schema.WriteString("$schema", "https://json-schema.org/draft/2020-12/schema");
            schema.WriteString("$id", SchemaId);
            schema.WriteString("title", "Journey document");
            schema.WriteString("description", "A customer-journey map, or a library of definitions for maps.");
            SchemaParts.Type(schema, "object");
            WriteRoot(schema);
            schema.WriteStartObject("$defs");
            SchemaParts.Definitions(schema);
            foreach (var table in JourneySchema.Tables)
            {
                schema.WriteStartObject(table.Name);
                WriteElement(schema, table);
                schema.WriteEndObject();
            }

            schema.WriteEndObject();
            schema.WriteEndObject();
        }

        // System.Text.Json of .NET 8 ends lines as the system does. No text of JSON holds a line end of its own.
        return Encoding.UTF8.GetString(buffer.WrittenSpan).Replace("\r\n", "\n", StringComparison.Ordinal) + "\n";
    }

    // A library has no state and nothing that only maps hold; any other document is a map.
    private static void WriteRoot(Utf8JsonWriter schema)
    {
        schema.WriteStartObject("if");
        schema.WriteStartArray("anyOf");
        foreach (var key in JourneySchema.Map.Keys.Where(key => !JourneySchema.Library.HasKey(key)))
        {
            schema.WriteStartObject();
            WriteHas(schema, key);
            schema.WriteEndObject();
        }

        schema.WriteStartObject();
        schema.WriteStartObject("not");
        schema.WriteStartArray("anyOf");
        foreach (var kind in ElementKind.All.Where(kind => JourneySchema.Library.HasKey(kind.Key)))
        {
            schema.WriteStartObject();
            WriteHas(schema, kind.Key);
            schema.WriteEndObject();
        }

        schema.WriteEndArray();
        schema.WriteEndObject();
        schema.WriteEndObject();
        schema.WriteEndArray();
        schema.WriteEndObject();
        schema.WriteStartObject("then");
        SchemaParts.Reference(schema, JourneySchema.Map);
        schema.WriteEndObject();
        schema.WriteStartObject("else");
        SchemaParts.Reference(schema, JourneySchema.Library);
        schema.WriteEndObject();
    }

    private static void WriteElement(Utf8JsonWriter schema, ElementTable table)
    {
        schema.WriteString("description", table.Summary);
        if (table.Shorthand is null)
        {
            WriteObject(schema, table);
            return;
        }

        SchemaParts.AnyOf(schema, whole => WriteObject(whole, table), table.AllProperties.First(property => property.Key == table.Shorthand).Shape.Describe);
    }

    private static void WriteObject(Utf8JsonWriter schema, ElementTable table)
    {
        schema.WriteString("type", "object");
        schema.WriteStartObject("properties");
        foreach (var property in table.AllProperties.Where(property => property.Shape is not ExtensionsShape))
        {
            schema.WriteStartObject(property.Key);
            schema.WriteString("description", $"{property.Summary} Takes {property.Shape.Notation}.");
            property.Shape.Describe(schema);
            if (property.Shape.Default is { } word)
            {
                schema.WriteString("default", word);
            }
            else if (property.Shape.Example is { } example)
            {
                schema.WriteStartArray("examples");
                schema.WriteRawValue(example);
                schema.WriteEndArray();
            }

            schema.WriteEndObject();
        }

        schema.WriteEndObject();
        schema.WriteStartObject("patternProperties");
        schema.WriteStartObject("^" + ExtensionsShape.Prefix);
        schema.WriteEndObject();
        schema.WriteEndObject();
        WriteRequired(schema, table.AllProperties.Where(property => property.IsRequired).Select(property => property.Key));
        schema.WriteBoolean("additionalProperties", false);
    }

    // Strict validators want to see the property that is required.
    private static void WriteHas(Utf8JsonWriter schema, string key)
    {
        schema.WriteStartObject("properties");
        schema.WriteStartObject(key);
        schema.WriteEndObject();
        schema.WriteEndObject();
        WriteRequired(schema, [key]);
    }

    private static void WriteRequired(Utf8JsonWriter schema, IEnumerable<string> keys)
    {
        schema.WriteStartArray("required");
        foreach (var key in keys)
        {
            schema.WriteStringValue(key);
        }

        schema.WriteEndArray();
    }
}
