using JourneyKit.Diagnostics;
using JourneyKit.Sources;

namespace JourneyKit.Formats.Yaml;

/// <summary>Says what is wrong with text that is no YAML, and where: the parser knows neither in every case.</summary>
internal static class YamlSyntaxFault
{
    public static void Report(SourceText source, string text, string message, int start, int end, TreeBuilder builder, DiagnosticBag diagnostics)
    {
        var content = text.AsSpan().TrimEnd().Length;
        if (start == 0 && FindTab(text, builder.LastEnd) is var tab and >= 0 && (message.Length == 0 || message.Contains("tab", StringComparison.OrdinalIgnoreCase) || end == 0))
        {
            diagnostics.Add(DocumentFaults.SyntaxError, "This line is indented with a tab; YAML indents with blanks.", source.Span(tab, tab + 1));
            return;
        }

        if ((message.Length == 0 || start >= content) && OpenBracket(text, builder) is var bracket and >= 0)
        {
            diagnostics.Add(DocumentFaults.SyntaxError, $"This `{text[bracket]}` is not closed.", source.Span(bracket, bracket + 1));
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

    private static string Advice(string text, int at) => at >= text.Length ? "" : text[at] switch
    {
        ':' => " Text with a colon and a blank in it needs quotes.",
        '>' or '|' or '%' or '@' or '`' => $" Text that begins with {text[at]} needs quotes.",
        '"' => " Inside double quotes a backslash begins an escape, and a quote is written \\\".",
        '\'' => " Inside single quotes a quote is written ''.",
        _ => "",
    };

    private static string Lower(string message) => message.Length > 1 && char.IsLower(message[1]) ? char.ToLowerInvariant(message[0]) + message[1..] : message;

    private static int OpenBracket(string text, TreeBuilder builder)
    {
        if (builder.Depth == 0)
        {
            return -1;
        }

        var start = builder[builder.Innermost].Start;
        return start < text.Length && text[start] is '[' or '{' ? start : -1;
    }

    private static bool IsTabAt(string text, int at) => at < text.Length && text[at] == '\t' && (at == 0 || text[at - 1] is '\n' or '\r');

    private static int FindTab(string text, int from)
    {
        for (var line = text.LastIndexOf('\n', Math.Max(0, Math.Min(from, text.Length) - 1)) + 1; line < text.Length;)
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

            var next = text.IndexOf('\n', line);
            if (next < 0)
            {
                break;
            }

            line = next + 1;
        }

        return -1;
    }

    private static int EndOfLine(string text, int at)
    {
        var length = text.AsSpan(at).IndexOfAny('\r', '\n');
        return length < 0 ? text.Length : at + length;
    }
}
