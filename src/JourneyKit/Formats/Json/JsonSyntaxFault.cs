using System.Text.Json;
using JourneyKit.Diagnostics;
using JourneyKit.Formats.Slips;
using JourneyKit.Sources;

namespace JourneyKit.Formats.Json;

/// <summary>Says what is wrong with text that is no JSON, and where.</summary>
internal static class JsonSyntaxFault
{
    /// <summary>What the parser says, where no mistake is known that looks so.</summary>
    public static Remedy Tell(BrokenText text) => new($"This is not valid JSON: {Explain(text.Fault.Says)}", text.Fault.Start, text.Fault.Start);

    /// <summary>Reports a fault.</summary>
    /// <param name="source">The text.</param>
    /// <param name="fault">What the parser says.</param>
    /// <param name="bracket">Where the innermost bracket stands that is open there; null for none.</param>
    /// <param name="diagnostics">Takes it.</param>
    public static void Report(SourceText source, JsonException fault, int? bracket, DiagnosticBag diagnostics)
    {
        var text = source.Utf8.Span;
        var offset = PlaceOf(text, fault);
        if (offset >= text.TrimEnd(" \t\r\n"u8).Length && bracket is { } open)
        {
            diagnostics.Add(DocumentFaults.SyntaxError, $"This `{(char)text[open]}` is not closed.", source.Span(open, open + 1));
            return;
        }

        diagnostics.Add(DocumentFaults.SyntaxError, $"This is not valid JSON: {Explain(fault.Message)}", source.Span(offset, offset));
    }

    /// <summary>Where the parser met a fault, in bytes.</summary>
    public static int PlaceOf(ReadOnlySpan<byte> text, JsonException fault)
    {
        var offset = 0;
        for (var line = fault.LineNumber ?? 0; line > 0; line--)
        {
            offset += text[offset..].IndexOf((byte)'\n') + 1;
        }

        offset = Math.Min(offset + (int)(fault.BytePositionInLine ?? 0), text.Length);
        while (offset > 0 && offset < text.Length && (text[offset] & 0xC0) == 0x80)
        {
            offset--;
        }

        return offset;
    }

    // The parser speaks to programmers, of its options and of positions that are told apart here.
    private static string Explain(string message)
    {
        if (message.Contains("trailing comma", StringComparison.Ordinal))
        {
            return "a comma stands before the closing bracket.";
        }

        if (message.Contains("maximum configured depth", StringComparison.Ordinal))
        {
            return "it is nested too deep.";
        }

        var end = message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return (end < 0 ? message : message[..end]).ReplaceLineEndings(" ");
    }
}
