using JourneyKit.Diagnostics;
using JourneyKit.Sources;

namespace JourneyKit.Formats.Yaml;

/// <summary>Says what is wrong with text that is no YAML, and where: the parser knows neither in every case.</summary>
internal static class YamlSyntaxFault
{
    public static void Report(SourceText source, string message, int start, int end, TreeBuilder builder, DiagnosticBag diagnostics)
    {
        var text = source.Utf8.Span;
        var content = text.TrimEnd(" \t\r\n"u8).Length;
        if (start == 0 && FindTab(text, builder.LastEnd) is var tab and >= 0 && (message.Length == 0 || message.Contains("tab", StringComparison.OrdinalIgnoreCase) || end == 0))
        {
            diagnostics.Add(DocumentFaults.SyntaxError, "This line is indented with a tab; YAML indents with blanks.", source.Span(tab, tab + 1));
            return;
        }

        if ((message.Length == 0 || start >= content) && OpenBracket(text, builder) is var bracket and >= 0)
        {
            diagnostics.Add(DocumentFaults.SyntaxError, $"This `{(char)text[bracket]}` is not closed.", source.Span(bracket, bracket + 1));
            return;
        }

        if (message.Length == 0)
        {
            (start, end) = (builder.LastEnd, builder.LastEnd);
            message = "the parser gave up behind this place";
        }
        else if (IsTabAt(text, end) && !IsTabAt(text, start))
        {
            diagnostics.Add(DocumentFaults.SyntaxError, "This line is indented with a tab; YAML indents with blanks.", source.Span(end, end + 1));
            return;
        }

        diagnostics.Add(DocumentFaults.SyntaxError, $"This is not valid YAML: {Lower(message.TrimEnd('.'))}.{Advice(text, start)}", source.Span(start, Math.Max(start, Math.Min(end, EndOfLine(text, start)))));
    }

    private static string Advice(ReadOnlySpan<byte> text, int at) => at >= text.Length ? "" : (char)text[at] switch
    {
        ':' => " Text with a colon and a blank in it needs quotes.",
        '>' or '|' or '%' or '@' or '`' => $" Text that begins with {(char)text[at]} needs quotes.",
        '"' => " Inside double quotes a backslash begins an escape, and a quote is written \\\".",
        '\'' => " Inside single quotes a quote is written ''.",
        _ => "",
    };

    private static string Lower(string message) => message.Length > 1 && char.IsLower(message[1]) ? char.ToLowerInvariant(message[0]) + message[1..] : message;

    private static int OpenBracket(ReadOnlySpan<byte> text, TreeBuilder builder)
    {
        if (builder.Depth == 0)
        {
            return -1;
        }

        var start = builder[builder.Innermost].Start;
        return start < text.Length && text[start] is (byte)'[' or (byte)'{' ? start : -1;
    }

    private static bool IsTabAt(ReadOnlySpan<byte> text, int at) => at < text.Length && text[at] == '\t' && (at == 0 || text[at - 1] is (byte)'\n' or (byte)'\r');

    private static int FindTab(ReadOnlySpan<byte> text, int from)
    {
        for (var line = text[..Math.Clamp(from, 0, text.Length)].LastIndexOf((byte)'\n') + 1; line < text.Length;)
        {
            var content = line;
            while (content < text.Length && text[content] == ' ')
            {
                content++;
            }

            if (content < text.Length && text[content] == '\t')
            {
                return content;
            }

            var length = text[line..].IndexOf((byte)'\n');
            if (length < 0)
            {
                break;
            }

            line += length + 1;
        }

        return -1;
    }

    private static int EndOfLine(ReadOnlySpan<byte> text, int at)
    {
        var length = text[at..].IndexOfAny((byte)'\r', (byte)'\n');
        return length < 0 ? text.Length : at + length;
    }
}
