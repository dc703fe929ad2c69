using System.Text;

namespace JourneyKit.Tool.Commands;

/// <summary>The JSON Schema of gap reports. It stands in docs/schema, and tests hold reports against it.</summary>
internal static class GapsSchema
{
    private const string Resource = "gaps-1.json";

    public static string Text { get; } = Read();

    private static string Read()
    {
        using var stream = typeof(GapsSchema).Assembly.GetManifestResourceStream(Resource)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
