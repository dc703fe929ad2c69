using System.Text;
using System.Text.Unicode;
using JourneyKit.Diagnostics;
using JourneyKit.Formats.Json;
using JourneyKit.Formats.Yaml;
using JourneyKit.Sources;

namespace JourneyKit.Formats;

/// <summary>Makes a located tree of the bytes of one file, whatever they are.</summary>
internal static class TreeReader
{
    /// <summary>Reads a file; null where its bytes are no text that could be read at all, which is then reported.</summary>
    public static LocatedTree? Read(string path, ReadOnlyMemory<byte> bytes, JourneyFormat format, ReadLimits limits, DiagnosticBag diagnostics, out SourceText source)
        => !TryOpen(path, bytes, format, limits, diagnostics, out source) ? null
            : format == JourneyFormat.Json ? JsonTreeReader.Read(source, limits, diagnostics)
            : YamlTreeReader.Read(source, limits, diagnostics);

    /// <summary>Makes a text of the bytes of a file; false where they are none that may be read, which is then reported.</summary>
    public static bool TryOpen(string path, ReadOnlyMemory<byte> bytes, JourneyFormat format, ReadLimits limits, DiagnosticBag diagnostics, out SourceText source)
    {
        var text = bytes.Span.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes;
        source = new SourceText(path, text) { HasComments = format == JourneyFormat.Yaml };
        if (bytes.Length > limits.Bytes)
        {
            diagnostics.Add(DocumentFaults.LimitExceeded, $"The file has more than {limits.Bytes} bytes.", source.Span(0, 0));
            return false;
        }

        if (!Utf8.IsValid(text.Span))
        {
            ReportInvalid(source, diagnostics);
            return false;
        }

        if (text.Span.StartsWith("\uFEFF"u8))
        {
            diagnostics.Add(DocumentFaults.ForbiddenCharacter, "A second byte order mark begins the file; only one is allowed.", source.Span(0, 3));
            return false;
        }

        return !HasForbidden(source, diagnostics);
    }

    /// <summary>Reads once more what has been read without fault: the tree of a file by itself, where a document was merged of several.</summary>
    public static LocatedTree? ReadAgain(SourceText text)
        => Read(text.Path, text.Utf8, text.HasComments ? JourneyFormat.Yaml : JourneyFormat.Json, ReadLimits.None, new DiagnosticBag(0), out _);

    private static void ReportInvalid(SourceText source, DiagnosticBag diagnostics)
    {
        var bytes = source.Utf8.Span;
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
        {
            diagnostics.Add(DocumentFaults.InvalidUtf8, "The file is UTF-16. Save it as UTF-8.", source.Span(0, 0));
            return;
        }

        var valid = 0;
        while (valid < bytes.Length && Rune.DecodeFromUtf8(bytes[valid..], out _, out var length) == System.Buffers.OperationStatus.Done)
        {
            valid += length;
        }

        diagnostics.Add(DocumentFaults.InvalidUtf8, $"The byte 0x{bytes[valid]:X2} is not UTF-8 here.", source.Span(valid, valid));
    }

    // Bytes of ASCII controls, and the first bytes of the other forbidden characters, are rare enough to look at one by one.
    private static bool HasForbidden(SourceText source, DiagnosticBag diagnostics)
    {
        var bytes = source.Utf8.Span;
        var found = false;
        for (var at = NextSuspect(bytes, 0); at >= 0 && !diagnostics.IsFull; at = NextSuspect(bytes, at + 1))
        {
            Rune.DecodeFromUtf8(bytes[at..], out var rune, out var length);
            if (rune.IsBmp && Characters.IndexOfForbidden([(char)rune.Value]) == 0)
            {
                Report(source, at, at + length, (char)rune.Value, diagnostics);
                found = true;
            }
        }

        return found;
    }

    private static int NextSuspect(ReadOnlySpan<byte> bytes, int from)
    {
        var at = bytes[from..].IndexOfAny(ForbiddenBytes.Suspects);
        return at < 0 ? at : at + from;
    }

    private static void Report(SourceText source, int start, int end, char character, DiagnosticBag diagnostics)
        => diagnostics.Add(DocumentFaults.ForbiddenCharacter, $"Documents cannot hold {Characters.Name(character)}.", source.Span(start, end));
}
