using System.Globalization;
using System.Text;
using JourneyKit.Wording;

namespace JourneyKit.Gaps.Roadmap.Mermaid;

/// <summary>Text that means nothing but itself in a Gantt diagram of Mermaid.</summary>
internal static class MermaidText
{
    private const string Meaningful = ":;#%<>&\"`{}";

    // A line that begins with one of these is a statement and no task.
    private static readonly string[] Statements =
    [
        "gantt", "dateformat", "inclusiveenddates", "topaxis", "axisformat", "tickinterval", "includes", "excludes", "todaymarker",
        "weekday", "weekend", "title", "acctitle", "accdescr", "section", "click", "href", "call", "date",
    ];

    /// <summary>A name on one line, with entities for what would be read as something else; the second text where it is blank.</summary>
    public static string Escape(string text, string otherwise)
    {
        var line = OneLine(text) is { Length: > 0 } own ? own : OneLine(otherwise);
        var escaped = new StringBuilder(line.Length);
        for (var i = 0; i < line.Length; i++)
        {
            if (Meaningful.Contains(line[i], StringComparison.Ordinal) || (i == 0 && IsStatement(line)))
            {
                escaped.Append('#').Append(((int)line[i]).ToString(CultureInfo.InvariantCulture)).Append(';');
            }
            else
            {
                escaped.Append(line[i]);
            }
        }

        return escaped.ToString();
    }

    // Blanks are trimmed and joined: Mermaid would take a line that is only blank for none.
    private static string OneLine(string text) => VisibleText.Of(string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));

    // A date at the beginning is taken for one as well.
    private static bool IsStatement(string line) => char.IsAsciiDigit(line[0]) || Array.Exists(Statements, word => line.StartsWith(word, StringComparison.OrdinalIgnoreCase));
}
