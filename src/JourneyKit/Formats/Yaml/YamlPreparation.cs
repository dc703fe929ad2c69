using JourneyKit.Diagnostics;
using JourneyKit.Sources;

namespace JourneyKit.Formats.Yaml;

/// <summary>What the parser is handed in place of the text, byte for byte as long or one longer.</summary>
internal static class YamlPreparation
{
    public static ReadOnlyMemory<byte> Prepare(SourceText source, DiagnosticBag diagnostics) => EndLastLine(YamlDirectives.Check(source, diagnostics));

    // A last line of blanks is a blank line; the parser takes it for one only where a line break ends it.
    private static ReadOnlyMemory<byte> EndLastLine(ReadOnlyMemory<byte> text)
    {
        var content = text.Span.TrimEnd(" \t"u8);
        return content.Length < text.Length && content.EndsWith("\n"u8) ? (byte[])[.. text.Span, (byte)'\n'] : text;
    }
}
