using System.Text;
using JourneyKit.Formats;
using JourneyKit.Formats.Json;
using JourneyKit.Formats.Yaml;
using JourneyKit.Model;
using JourneyKit.Schema;
using JourneyKit.Schema.Checking;
using JourneyKit.Sources;

namespace JourneyKit;

/// <summary>
/// Writes maps and libraries in their canonical form: keys in the order of the format, the shorthand where nothing else
/// is set, UTF-8, <c>\n</c>. The same model gives the same bytes. What a reader would refuse is not written; what a
/// reader gave, and nobody changed, is not looked at again.
/// </summary>
public static class JourneyWriter
{
    /// <summary>Writes a map as text.</summary>
    /// <param name="map">The map.</param>
    /// <param name="format">The notation.</param>
    /// <param name="baseline">The map that references may lead to. Where it is null and the map names a baseline, references that can lead there are not checked.</param>
    /// <param name="limits">What the readers of the text take; null for the default.</param>
    /// <returns>The text, which ends with a line break.</returns>
    /// <example>
    /// <code>
    /// File.WriteAllText("future.journey.yaml", JourneyWriter.Write(map, JourneyFormat.Yaml));
    /// </code>
    /// </example>
    /// <exception cref="JourneyFormatException">A reader would refuse the text.</exception>
    public static string Write(JourneyMap map, JourneyFormat format, JourneyMap? baseline = null, ReadLimits? limits = null)
        => Encoding.UTF8.GetString(WriteUtf8(map, format, baseline, limits).Span);

    /// <summary>Writes a library as text.</summary>
    /// <param name="library">The library.</param>
    /// <param name="format">The notation.</param>
    /// <param name="limits">What the readers of the text take; null for the default.</param>
    /// <returns>The text, which ends with a line break.</returns>
    /// <exception cref="JourneyFormatException">A reader would refuse the text.</exception>
    public static string Write(JourneyLibrary library, JourneyFormat format, ReadLimits? limits = null)
        => Encoding.UTF8.GetString(WriteUtf8(library, format, limits).Span);

    /// <summary>Writes a map as UTF-8, without a byte order mark.</summary>
    /// <param name="map">The map.</param>
    /// <param name="format">The notation.</param>
    /// <param name="baseline">As for <see cref="Write(JourneyMap, JourneyFormat, JourneyMap, ReadLimits)"/>.</param>
    /// <param name="limits">As there.</param>
    /// <exception cref="JourneyFormatException">A reader would refuse the text.</exception>
    public static ReadOnlyMemory<byte> WriteUtf8(JourneyMap map, JourneyFormat format, JourneyMap? baseline = null, ReadLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(map);
        Argument.Defined(format, nameof(format));
        ThrowIfFaulty("The map", ModelCheck.FaultsOf(map, baseline, limits ?? ReadLimits.Default));
        return Write(format, writer => JourneySchema.Map.Write(writer, map));
    }

    /// <summary>Writes a library as UTF-8, without a byte order mark.</summary>
    /// <param name="library">The library.</param>
    /// <param name="format">The notation.</param>
    /// <param name="limits">What the readers of the text take; null for the default.</param>
    /// <exception cref="JourneyFormatException">A reader would refuse the text.</exception>
    public static ReadOnlyMemory<byte> WriteUtf8(JourneyLibrary library, JourneyFormat format, ReadLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(library);
        Argument.Defined(format, nameof(format));
        ThrowIfFaulty("The library", ModelCheck.FaultsOf(library, limits ?? ReadLimits.Default));
        return Write(format, writer => JourneySchema.Library.Write(writer, library));
    }

    /// <summary>Refuses what a reader would refuse.</summary>
    /// <param name="what">What it is: <c>The map</c>.</param>
    /// <param name="faults">What a reader would say of it.</param>
    /// <exception cref="JourneyFormatException">There is an error among the faults.</exception>
    internal static void ThrowIfFaulty(string what, IReadOnlyList<Diagnostic> faults)
    {
        if (faults.Any(fault => fault.Severity == DiagnosticSeverity.Error))
        {
            throw new JourneyFormatException(what, faults);
        }
    }

    /// <summary>Writes what the caller has checked.</summary>
    internal static ReadOnlyMemory<byte> Write(JourneyFormat format, Action<TreeWriter> write)
    {
        using var buffer = new PooledBuffer();
        write(format == JourneyFormat.Json ? new JsonTreeWriter(buffer) : new YamlTreeWriter(buffer));
        buffer.Write("\n"u8);
        return buffer.ToArray();
    }
}
