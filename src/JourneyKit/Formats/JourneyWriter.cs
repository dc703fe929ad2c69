using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using JourneyKit.Formats.Json;
using JourneyKit.Formats.Yaml;
using JourneyKit.Model;
using JourneyKit.Schema;
using JourneyKit.Sources;

namespace JourneyKit.Formats;

/// <summary>
/// Writes maps and libraries in their canonical form: keys in the order of the format, the shorthand where nothing else
/// is set, UTF-8, <c>\n</c>. The same model gives the same bytes.
/// </summary>
public static class JourneyWriter
{
    private static readonly JsonWriterOptions JsonOptions = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <summary>Writes a map as text.</summary>
    /// <param name="map">The map.</param>
    /// <param name="format">The notation.</param>
    /// <exception cref="ArgumentException">The map holds a text that no document can hold: a control character or a lone surrogate.</exception>
    public static string Write(JourneyMap map, JourneyFormat format) => Encoding.UTF8.GetString(WriteUtf8(map, format).Span);

    /// <summary>Writes a library as text.</summary>
    /// <param name="library">The library.</param>
    /// <param name="format">The notation.</param>
    /// <exception cref="ArgumentException">As for a map.</exception>
    public static string Write(JourneyLibrary library, JourneyFormat format) => Encoding.UTF8.GetString(WriteUtf8(library, format).Span);

    /// <summary>Writes a map as UTF-8, without a byte order mark.</summary>
    /// <param name="map">The map.</param>
    /// <param name="format">The notation.</param>
    /// <exception cref="ArgumentException">As for <see cref="Write(JourneyMap, JourneyFormat)"/>.</exception>
    public static ReadOnlyMemory<byte> WriteUtf8(JourneyMap map, JourneyFormat format)
    {
        ArgumentNullException.ThrowIfNull(map);
        return Write(format, writer => JourneySchema.Map.Write(writer, map));
    }

    /// <summary>Writes a library as UTF-8, without a byte order mark.</summary>
    /// <param name="library">The library.</param>
    /// <param name="format">The notation.</param>
    /// <exception cref="ArgumentException">As for a map.</exception>
    public static ReadOnlyMemory<byte> WriteUtf8(JourneyLibrary library, JourneyFormat format)
    {
        ArgumentNullException.ThrowIfNull(library);
        return Write(format, writer => JourneySchema.Library.Write(writer, library));
    }

    internal static ReadOnlyMemory<byte> Write(JourneyFormat format, Action<TreeWriter> write)
    {
        if (format == JourneyFormat.Json)
        {
            using var buffer = new PooledBuffer();
            using (var json = new Utf8JsonWriter(buffer, JsonOptions))
            {
                write(new JsonTreeWriter(json));
            }

            buffer.Write("\n"u8);
            return buffer.ToArray();
        }

        using var text = new StringWriter { NewLine = "\n" };
        var yaml = new YamlTreeWriter(text);
        write(yaml);
        yaml.EndDocument();
        return Encoding.UTF8.GetBytes(text.ToString());
    }
}
