using JourneyKit.Diagnostics;
using JourneyKit.Sources;

namespace JourneyKit.Formats.Yaml;

/// <summary>Directives stand before the document; the parser knows more of them than the format, and chokes on some.</summary>
internal static class YamlDirectives
{
    /// <summary>Reports every directive but one <c>%YAML 1.2</c>.</summary>
    /// <returns>The text with those directives turned into comments of the same length, so that what follows is read all the same.</returns>
    public static string Check(SourceText source, string text, DiagnosticBag diagnostics)
    {
        char[]? mended = null;
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
                    mended ??= text.ToCharArray();
                    mended[from] = '#';
                    diagnostics.Add(DocumentFaults.YamlDirective, "The only directive allowed is one `%YAML 1.2`.", source.Span(from, from + line.TrimEnd().Length));
                }

                hasVersion = true;
            }
            else if (line.TrimStart(" \t").Length > 0 && line.TrimStart(" \t")[0] != '#')
            {
                break;
            }

            from += line.Length + 1;
        }

        return mended is null ? text : new string(mended);
    }

    private static bool IsVersion(ReadOnlySpan<char> line)
    {
        var comment = line.IndexOf(" #", StringComparison.Ordinal);
        var words = (comment < 0 ? line : line[..comment]).ToString().Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries);
        return words is ["%YAML", "1.2"];
    }
}
