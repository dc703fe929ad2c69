using System.Text;

namespace JourneyKit.Wording;

/// <summary>
/// Text from maps, made safe for Markdown: what a team writes must not become a heading, a link, a mention or a tag, and
/// nothing in it stays unseen.
/// </summary>
internal static class MarkdownText
{
    /// <summary>
    /// The text in one line, to be put into a line, with a backslash before each sign that Markdown gives a
    /// meaning. An address, a mention or the number of an issue, which would become a link without any sign, becomes code.
    /// </summary>
    /// <param name="text">The text. Line breaks and tabs become blanks; characters that are not seen are shown by their codes.</param>
    public static string Escape(string text) => Escape(text, inCell: false);

    /// <summary>The same, to be put into the cell of a table.</summary>
    /// <param name="text">The text. Line breaks and tabs become blanks; characters that are not seen are shown by their codes.</param>
    public static string EscapeInCell(string text) => Escape(text, inCell: true);

    /// <summary>The text as code in a line: an id, a path, a value.</summary>
    /// <param name="text">The text. Line breaks and tabs become blanks; characters that are not seen are shown by their codes.</param>
    public static string Code(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return InBackticks(InLine(text), inCell: false);
    }

    /// <summary>The same in the cell of a table.</summary>
    /// <param name="text">The text. Line breaks and tabs become blanks; characters that are not seen are shown by their codes.</param>
    public static string CodeInCell(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return InBackticks(InLine(text), inCell: true);
    }

    /// <summary>A sentence in which ids, keys and values stand between backticks: they become code, and the rest is escaped.</summary>
    /// <param name="text">The sentence. Where a team's own text has a backtick in it, too, more or less of it is code, and nothing is more than text.</param>
    public static string Sentence(string text) => Sentence(text, inCell: false);

    /// <summary>The same in the cell of a table.</summary>
    /// <param name="text">The sentence.</param>
    public static string SentenceInCell(string text) => Sentence(text, inCell: true);

    private static string Sentence(string text, bool inCell)
    {
        ArgumentNullException.ThrowIfNull(text);
        var parts = InLine(text).Split('`');
        if (parts.Length % 2 == 0 || parts.Where((part, at) => at % 2 == 1 || (at > 0 && at < parts.Length - 1)).Any(part => string.IsNullOrWhiteSpace(part)))
        {
            return Escape(text, inCell);
        }

        return string.Concat(parts.Select((part, at) => at % 2 == 1 ? InBackticks(part, inCell) : EscapeLine(part, inCell)));
    }

    private static string Escape(string text, bool inCell)
    {
        ArgumentNullException.ThrowIfNull(text);
        return EscapeLine(InLine(text), inCell);
    }

    private static string EscapeLine(string line, bool inCell)
    {
        var escaped = new StringBuilder(line.Length + 8);
        for (var at = 0; at < line.Length;)
        {
            var end = line.IndexOf(' ', at) is >= 0 and var blank ? blank : line.Length;
            Append(escaped, line, at, end, inCell);
            if (end < line.Length)
            {
                escaped.Append(' ');
            }

            at = end + 1;
        }

        return escaped.ToString();
    }

    // A bar would end the cell of a table even in code: there a backslash takes that from it, and is not shown.
    private static string InBackticks(string line, bool inCell)
    {
        var fence = new string('`', LongestRun(line) + 1);
        var pad = line.StartsWith('`') || line.EndsWith('`') ? " " : "";
        return fence + pad + (inCell ? line.Replace("|", "\\|", StringComparison.Ordinal) : line) + pad + fence;
    }

    private static int LongestRun(string line)
    {
        var (longest, run) = (0, 0);
        foreach (var character in line)
        {
            run = character == '`' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }

    private static void Append(StringBuilder escaped, string line, int start, int end, bool inCell)
    {
        if (!MarkdownLinks.IsIn(line.AsSpan(start, end - start)))
        {
            AppendEscaped(escaped, line, start, end);
            return;
        }

        var (from, to) = MarkdownLinks.WithoutPunctuation(line, start, end);
        AppendEscaped(escaped, line, start, from);
        escaped.Append(InBackticks(line[from..to], inCell));
        AppendEscaped(escaped, line, to, end);
    }

    private static void AppendEscaped(StringBuilder escaped, string line, int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            escaped.Append(HasMeaning(line, at) ? "\\" : "").Append(line[at]);
        }
    }

    // Blanks at an edge would make code of a line, or break it.
    private static string InLine(string text) => VisibleText.Of(text.Replace("\r\n", " ", StringComparison.Ordinal).Replace('\r', ' ').Replace('\n', ' ').Replace('\t', ' ').Trim());

    private static bool HasMeaning(string text, int at) => text[at] switch
    {
        '\\' or '`' or '*' or '[' or ']' or '<' or '>' or '|' or '~' or '&' or '$' or '^' or '{' => true,
        '#' or '-' or '+' or '=' or ':' => at == 0 || (text[at] is '+' or '=' or ':' && text[at - 1] == text[at]),
        '.' or ')' => at > 0 && (at == text.Length - 1 || text[at + 1] == ' ') && IsNumber(text.AsSpan(0, at)),
        '_' => at == 0 || at == text.Length - 1 || !char.IsLetterOrDigit(text[at - 1]) || !char.IsLetterOrDigit(text[at + 1]),
        _ => false,
    };

    // At the beginning of a line, "1." begins a list.
    private static bool IsNumber(ReadOnlySpan<char> text) => text.Length < 10 && !text.ContainsAnyExceptInRange('0', '9');
}
