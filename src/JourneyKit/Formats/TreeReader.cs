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
        => TryDecode(path, bytes, format, limits, diagnostics, out source) && CharacterScan.TakeOut(source, diagnostics) is { } readable ? Read(readable, format, limits, diagnostics) : null;

    /// <summary>Makes a text of the bytes of a file; false where they are none that may be read, which is then reported.</summary>
    public static bool TryOpen(string path, ReadOnlyMemory<byte> bytes, JourneyFormat format, ReadLimits limits, DiagnosticBag diagnostics, out SourceText source)
        => TryDecode(path, bytes, format, limits, diagnostics, out source) && CharacterScan.TakeOut(source, diagnostics) == source;

    private static bool TryDecode(string path, ReadOnlyMemory<byte> bytes, JourneyFormat format, ReadLimits limits, DiagnosticBag diagnostics, out SourceText source)
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

        return true;
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

    private static LocatedTree? Read(SourceText text, JourneyFormat format, ReadLimits limits, DiagnosticBag diagnostics)
    {
        if (!CharacterScan.MayHoldInvisible(text.Utf8.Span))
        {
            return Parse(text, format, limits, diagnostics);
        }

        var found = diagnostics.Branch();
        var tree = Parse(text, format, limits, found);
        if (tree is not null && InvisibleNames.CheckKeys(tree, diagnostics) is { Count: > 0 } edits && tree.Sources[0] == text)
        {
            // Read as they look, keys are known: nothing else follows from what nobody sees in them.
            found = diagnostics.Branch();
            tree = Parse(text.With(new TextEdits(edits)), format, limits, found);
        }

        if (tree is not null)
        {
            InvisibleNames.CheckTexts(tree, found);
        }

        diagnostics.Add(found);
        return tree;
    }

    private static LocatedTree? Parse(SourceText text, JourneyFormat format, ReadLimits limits, DiagnosticBag diagnostics)
        => format == JourneyFormat.Json ? JsonTreeReader.Read(text, limits, diagnostics) : YamlTreeReader.Read(text, limits, diagnostics);
}
