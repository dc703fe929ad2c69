using System.Text;
using JourneyKit.Diagnostics;
using JourneyKit.Sources;

namespace JourneyKit.Formats.Yaml;

/// <summary>Directives stand before the document; the parser knows more of them than the format, and chokes on some.</summary>
internal static class YamlDirectives
{
    /// <summary>Reports every directive but one <c>%YAML 1.2</c>.</summary>
    /// <returns>The text with those directives turned into comments of the same length, so that what follows is read all the same.</returns>
    public static ReadOnlyMemory<byte> Check(SourceText source, DiagnosticBag diagnostics)
    {
        byte[]? mended = null;
        var text = source.Utf8.Span;
        var hasVersion = false;
        var (from, version) = (0, 0..0);
        while (from < text.Length)
        {
            var length = text[from..].IndexOfAny((byte)'\r', (byte)'\n');
            var line = length < 0 ? text[from..] : text.Slice(from, length);
            if (line.StartsWith("%"u8))
            {
                var end = from + line.TrimEnd(" \t"u8).Length;
                if (hasVersion || !IsVersion(line))
                {
                    Refuse(from..end, "The only directive allowed is one `%YAML 1.2`.");
                }
                else
                {
                    version = from..end;
                }

                hasVersion = true;
            }
            else if (line.TrimStart(" \t"u8) is { Length: > 0 } content && content[0] != '#')
            {
                if (version.End.Value > 0 && !content.StartsWith("---"u8))
                {
                    Refuse(version, "Behind a directive the document begins with a line `---`: write that line below this one, or take this one out.");
                }

                break;
            }

            from += line.Length + 1;
        }

        // With nothing behind it the document is empty, which the reader says; the parser would say that it is a text.
        if (from >= text.Length && version.End.Value > 0)
        {
            TakeOut(version);
        }

        return mended ?? source.Utf8;

        void TakeOut(Range directive)
        {
            mended ??= source.Utf8.ToArray();
            mended[directive.Start.Value] = (byte)'#';
        }

        void Refuse(Range directive, string message)
        {
            TakeOut(directive);
            diagnostics.Add(DocumentFaults.YamlDirective, message, source.Span(directive.Start.Value, directive.End.Value));
        }
    }

    private static bool IsVersion(ReadOnlySpan<byte> line)
    {
        var comment = line.IndexOf(" #"u8);
        var words = Encoding.UTF8.GetString(comment < 0 ? line : line[..comment]).Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries);
        return words is ["%YAML", "1.2"];
    }
}
