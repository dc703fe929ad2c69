using System.Text;

namespace JourneyKit.Gaps.Roadmap.Markdown;

/// <summary>Text that means nothing but itself in a line or table cell of Markdown.</summary>
internal static class MarkdownText
{
    private const string Meaningful = "\\`*_[]<>|#~";

    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsControl(c) || c is '\u2028' or '\u2029')
            {
                escaped.Append(' ');
            }
            else
            {
                escaped.Append(Meaningful.Contains(c, StringComparison.Ordinal) ? "\\" : "").Append(c);
            }
        }

        return escaped.ToString();
    }
}
