using System.Buffers;
using System.Text.Json;
using JourneyKit.Rendering;

namespace JourneyKit.Tool.Output.Companions;

/// <summary>Turns pictures into PNG and PDF with the program <c>journey-skia</c>, which brings the native code that this command does without.</summary>
/// <param name="host">The process around the command.</param>
internal sealed class SkiaCompanion(CliHost host)
{
    private const string Source = "svg";
    private const string Name = "skia";
    private const string Package = "JourneyKit.Rendering.Skia.Tool";

    /// <summary>The notations that it writes.</summary>
    public static IReadOnlyList<string> Formats { get; } = ["png", "pdf"];

    /// <summary>The notation in which a picture is drawn that is to be written in another.</summary>
    public static string Drawn(string format) => Formats.Contains(format, StringComparer.Ordinal) ? Source : format;

    /// <summary>A picture in the notation that is asked for.</summary>
    /// <param name="picture">The picture as it was drawn.</param>
    /// <param name="format">The notation; any other than those of this program leaves it as it is.</param>
    /// <exception cref="Refusal">The program is missing, or cannot do it.</exception>
    public RenderedPicture Convert(RenderedPicture picture, string format)
        => Drawn(format) == format ? picture : picture with { Pages = [.. Files(format, picture.Pages).Select(file => new RenderedPage(file))] };

    private List<byte[]> Files(string format, IReadOnlyList<RenderedPage> pages)
    {
        var answer = Companion.Find(host, Name, Package).Ask(host, Request(format, pages));
        try
        {
            using var json = JsonDocument.Parse(answer);
            return [.. json.RootElement.GetProperty("files").EnumerateArray().Select(file => file.GetBytesFromBase64())];
        }
        catch (Exception fault) when (fault is JsonException or FormatException or InvalidOperationException or KeyNotFoundException)
        {
            throw new Refusal($"`{ToolInfo.Name}-{Name}` did not answer with pictures; install the version of it that goes with this command", fault);
        }
    }

    private static ReadOnlyMemory<byte> Request(string format, IReadOnlyList<RenderedPage> pages)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes))
        {
            json.WriteStartObject();
            json.WriteString("format", format);
            json.WriteStartArray("pages");
            foreach (var page in pages)
            {
                json.WriteStringValue(page.Content.Span);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return bytes.WrittenMemory;
    }
}
