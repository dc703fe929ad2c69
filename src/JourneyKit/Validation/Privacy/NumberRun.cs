namespace JourneyKit.Validation.Privacy;

/// <summary>A long number as people write it: digits, and what stands between their groups.</summary>
/// <param name="Text">The text it stands in.</param>
/// <param name="Start">Where it begins: a digit, a plus sign or a parenthesis.</param>
/// <param name="End">Behind its last digit.</param>
/// <param name="Digits">The digits alone.</param>
/// <param name="Groups">How many digits stand together, group by group.</param>
internal readonly record struct NumberRun(string Text, int Start, int End, string Digits, IReadOnlyList<int> Groups)
{
    public bool IsInternational => Text[Start] == '+';

    /// <summary>The separators, each once for every place where one stands.</summary>
    public string Separators => string.Concat(Text[Start..End].Where(c => !char.IsAsciiDigit(c)));

    /// <summary>All runs of a text that have at least two digits.</summary>
    public static IEnumerable<NumberRun> In(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (!IsBeginning(text, at))
            {
                continue;
            }

            var run = From(text, at);
            if (run.Digits.Length > 1)
            {
                yield return run;
            }

            at = Math.Max(at, run.End - 1);
        }
    }

    // Not in the middle of a word, an id, a version or an amount.
    private static bool IsBeginning(string text, int at)
        => (char.IsAsciiDigit(text[at]) || (text[at] is '+' or '(' && at + 1 < text.Length && (char.IsAsciiDigit(text[at + 1]) || text[at + 1] == '(')))
            && (at == 0 || !(char.IsLetterOrDigit(text[at - 1]) || text[at - 1] is '-' or '.' or ',' or '/' or '_' or '+' or '='));

    private static NumberRun From(string text, int start)
    {
        var digits = new List<char>();
        var groups = new List<int>();
        var end = start;
        var gap = 1;
        for (var at = start; at < text.Length && gap <= 3; at++)
        {
            var c = text[at];
            if (char.IsAsciiDigit(c))
            {
                if (gap > 0)
                {
                    groups.Add(0);
                }

                digits.Add(c);
                groups[^1]++;
                gap = 0;
                end = at + 1;
            }
            else if (c is ' ' or '-' or '/' or '(' or ')' or '.' or '\u00A0' || at == start)
            {
                gap++;
            }
            else
            {
                break;
            }
        }

        return new NumberRun(text, start, end, string.Concat(digits), groups);
    }
}
