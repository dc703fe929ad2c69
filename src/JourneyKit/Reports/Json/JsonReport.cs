using System.Text.Encodings.Web;
using System.Text.Json;

namespace JourneyKit.Reports.Json;

/// <summary>The object around every result for machines. What it holds is only added to within one version.</summary>
internal static class JsonReport
{
    private const string SchemaVersion = "1.0";

    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(TextWriter output, string kind, Action<Utf8JsonWriter> writeResult)
    {
        using (var json = new Utf8JsonWriter(new TextBuffer(output), Options))
        {
            json.WriteStartObject();
            json.WriteString("schemaVersion", SchemaVersion);
            json.WriteStartObject("tool");
            json.WriteString("name", ReportOrigin.Name);
            json.WriteString("version", ReportOrigin.Version);
            json.WriteEndObject();
            json.WriteString("kind", kind);
            writeResult(json);
            json.WriteEndObject();
        }

        output.Write('\n');
    }
}
