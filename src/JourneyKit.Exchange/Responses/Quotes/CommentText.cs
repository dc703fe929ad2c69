using System.Text;

namespace JourneyKit.Exchange.Responses.Quotes;

/// <summary>What makes a comment a text that can be quoted.</summary>
internal static class CommentText
{
    /// <summary>Shorter ones say nothing alone: "ok", "n/a".</summary>
    public const int Fewest = 15;

    /// <summary>Longer ones are no quotes any more.</summary>
    public const int Most = 300;

    /// <summary>The comment on one line: line ends, tabs and repeated blanks are one blank, characters that control something are left out.</summary>
    public static string OneLine(string text)
    {
        var line = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c))
            {
                if (line.Length > 0 && line[^1] != ' ')
                {
                    line.Append(' ');
                }
            }
            else if (!IsHidden(c))
            {
                line.Append(c);
            }
        }

        return line.ToString().TrimEnd();
    }

    /// <summary>Whether it can be quoted: neither too short nor too long, and nothing of it lost when the file was written.</summary>
    public static bool CanBeQuoted(string line) => line.Length is >= Fewest and <= Most && !line.Contains('\uFFFD', StringComparison.Ordinal);

    // Zero width, direction, byte order: what nobody sees has no place in a map.
    private static bool IsHidden(char c)
        => char.IsControl(c) || c is '\u00AD' or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u2069') or '\uFEFF';
}
