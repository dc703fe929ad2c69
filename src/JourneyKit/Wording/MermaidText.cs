using System.Globalization;
using System.Text;

namespace JourneyKit.Wording;

/// <summary>
/// Text that means nothing but itself in a diagram of Mermaid: a journey, a Gantt diagram, or a flowchart, where it stands
/// in quotation marks. What could be read as notation, Markdown, markup or a formula is written as the entity of its number.
/// </summary>
internal static class MermaidText
{
    // The only ASCII characters beside letters, digits and blanks that never mean anything inside a text.
    private const string Harmless = "'()/.!?-";

    // A line that begins with one of these is a statement and no task, whatever letters follow.
    private static readonly string[] Beginnings = ["journey", "gantt", "inclusiveenddates", "topaxis", "acctitle", "accdescr"];

    // These are statements only where no letter follows: a task may begin with "Calls" or "Dates".
    private static readonly string[] Statements =
    [
        "dateformat", "axisformat", "tickinterval", "includes", "excludes", "todaymarker", "weekday", "weekend", "title", "section", "click", "href", "call", "date",
    ];

    /// <summary>What a diagram shows for a name: it on one line, without what moves a cursor; the second text where it is blank.</summary>
    public static string Shown(string text, string otherwise) => OneLine(text) is { Length: > 0 } own ? own : OneLine(otherwise);

    /// <summary>A name on one line, with entities for what would be read as something else; the second text where it is blank.</summary>
    public static string Escape(string text, string otherwise)
    {
        var line = Shown(text, otherwise);
        var escaped = new StringBuilder(line.Length);
        for (var at = 0; at < line.Length; at++)
        {
            if (IsMeaningful(line, at))
            {
                escaped.Append('#').Append(((int)line[at]).ToString(CultureInfo.InvariantCulture)).Append(';');
            }
            else
            {
                escaped.Append(line[at]);
            }
        }

        return escaped.ToString();
    }

    private static bool IsMeaningful(string line, int at) => line[at] switch
    {
        // Mermaid marks entities with these letters before it parses.
        'ﬂ' or '¶' => true,
        > '\x7F' => false,

        // Signs at the beginning may make a list, and so may numbers; words may be statements.
        _ when at == 0 => !char.IsAsciiLetterOrDigit(line[0]) || IsNumbered(line) || IsStatement(line),

        // An address without its scheme would become a link.
        '.' => at + 1 < line.Length && char.IsLetter(line[at + 1]),
        var one => one != ' ' && !char.IsAsciiLetterOrDigit(one) && !Harmless.Contains(one, StringComparison.Ordinal),
    };

    // Blanks are trimmed and joined: Mermaid would take a line that is only blank for none. The ligature before a degree
    // sign is how Mermaid itself marks entities while it draws; text with it could not be told from them.
    private static string OneLine(string text)
        => VisibleText.Of(string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))).Replace("ﬂ°", "fl°", StringComparison.Ordinal);

    // Such as "1." and "1)"; or a date.
    private static bool IsNumbered(string line) => line.TrimStart("0123456789".ToCharArray()) is { Length: > 0 } rest && rest.Length < line.Length && (rest[0] is '.' or ')' or '-');

    private static bool IsStatement(string line)
        => Array.Exists(Beginnings, word => line.StartsWith(word, StringComparison.OrdinalIgnoreCase))
            || Array.Exists(Statements, word => line.StartsWith(word, StringComparison.OrdinalIgnoreCase) && (line.Length == word.Length || !char.IsAsciiLetterOrDigit(line[word.Length])));
}
