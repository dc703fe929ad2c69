using JourneyKit.Diagnostics;
using JourneyKit.Sources;

namespace JourneyKit.Formats.Yaml;

/// <summary>Directives stand before the document, and the parser does not report all of them.</summary>
internal static class YamlDirectives
{
    public static void Check(SourceText source, string text, DiagnosticBag diagnostics)
    {
        var hasVersion = false;
        var from = 0;
        while (from < text.Length)
        {
            var length = text.AsSpan(from).IndexOfAny('\r', '\n');
            var line = length < 0 ? text.AsSpan(from) : text.AsSpan(from, length);
            if (line.StartsWith("%", StringComparison.Ordinal))
            {
                if (hasVersion || !IsVersion(line))
                {
                    diagnostics.Add(DocumentFaults.YamlDirective, "The only directive allowed is one `%YAML 1.2`.", source.Span(from, from + line.TrimEnd().Length));
                }

                hasVersion = true;
            }
            else if (line.TrimStart(" \t").Length > 0 && line.TrimStart(" \t")[0] != '#')
            {
                return;
            }

            from += line.Length + 1;
        }
    }

    private static bool IsVersion(ReadOnlySpan<char> line)
    {
        var comment = line.IndexOf(" #", StringComparison.Ordinal);
        var words = (comment < 0 ? line : line[..comment]).ToString().Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries);
        return words is ["%YAML", "1.2"];
    }
}
