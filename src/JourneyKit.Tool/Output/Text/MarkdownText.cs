using System.Text;

namespace JourneyKit.Tool.Output.Text;

/// <summary>Text from files, made safe for Markdown: what a team writes must not become a heading, a link or a tag.</summary>
internal static class MarkdownText
{
    /// <summary>The text in one line with the signs escaped that Markdown gives a meaning.</summary>
    public static string Of(string text)
    {
        var line = VisibleText.OneLine(text);
        var safe = new StringBuilder(line.Length + 8);
        for (var i = 0; i < line.Length; i++)
        {
            if (IsSign(line, i))
            {
                safe.Append('\\');
            }

            safe.Append(line[i]);
        }

        return safe.ToString();
    }

    private static bool IsSign(string line, int at) => line[at] switch
    {
        '\\' or '`' or '*' or '[' or ']' or '<' or '>' or '|' or '~' or '&' => true,
        '#' or '-' or '+' => at == 0,
        '_' => at == 0 || at == line.Length - 1 || !char.IsLetterOrDigit(line[at - 1]) || !char.IsLetterOrDigit(line[at + 1]),
        _ => false,
    };
}
