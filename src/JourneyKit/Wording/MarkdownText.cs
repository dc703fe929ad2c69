using System.Text;

namespace JourneyKit.Wording;

/// <summary>Text from maps, made safe for Markdown: what a team writes must not become a heading, a link or a tag.</summary>
public static class MarkdownText
{
    /// <summary>The text in one line, to be put into a line or a table cell, with a backslash before each sign that Markdown gives a meaning.</summary>
    /// <param name="text">The text. Line breaks and other control characters become blanks.</param>
    public static string Escape(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var escaped = new StringBuilder(text.Length + 8);
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsControl(text[i]) || text[i] is '\u2028' or '\u2029')
            {
                escaped.Append(' ');
            }
            else
            {
                escaped.Append(HasMeaning(text, i) ? "\\" : "").Append(text[i]);
            }
        }

        return escaped.ToString();
    }

    private static bool HasMeaning(string text, int at) => text[at] switch
    {
        '\\' or '`' or '*' or '[' or ']' or '<' or '>' or '|' or '~' or '&' => true,
        '#' or '-' or '+' => at == 0,
        '_' => at == 0 || at == text.Length - 1 || !char.IsLetterOrDigit(text[at - 1]) || !char.IsLetterOrDigit(text[at + 1]),
        _ => false,
    };
}
