using System.Globalization;
using System.Text.RegularExpressions;
using JourneyKit.Schema.Reading;

namespace JourneyKit.Validation.Checks.Reading;

/// <summary>
/// Reads patterns: regular expressions that have to match the whole text, without what needs backtracking, so that
/// matching takes time in proportion to the text whatever the pattern.
/// </summary>
internal static partial class PatternReader
{
    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    /// <summary>Reads a pattern; null where it is none, which is then said at the node.</summary>
    public static Regex? Read(CheckFaults faults, int node, string pattern)
    {
        if (pattern.Length is 0 or > CheckLimits.Pattern)
        {
            return faults.Report<Regex>(node, pattern.Length == 0 ? "The pattern is empty." : $"A pattern has at most {CheckLimits.Pattern} characters.");
        }

        if (RepetitionsOf(pattern) > CheckLimits.Repetitions)
        {
            return faults.Report<Regex>(node, $"The repetitions of the pattern multiply to more than {CheckLimits.Repetitions}: repeat less, or write `*` or `+`.");
        }

        try
        {
            // On its own first: brackets that do not belong together must not find each other around the whole.
            _ = new Regex(pattern, Options);
            return new Regex($@"\A(?:{pattern})\z", Options);
        }
        catch (NotSupportedException)
        {
            return faults.Report<Regex>(node, $"`{NodeWords.Shorten(pattern)}` looks around or back at what it has matched, which patterns of checks cannot: their time would have no bound.");
        }
        catch (ArgumentException)
        {
            return faults.Report<Regex>(node, $"`{NodeWords.Shorten(pattern)}` is no regular expression: look for a bracket, a parenthesis or a backslash without its other part.");
        }
    }

    private static double RepetitionsOf(string pattern)
        => Repetition().Matches(pattern).Select(match => match.Groups["most"] is { Length: > 0 } most ? most : match.Groups["least"])
            .Aggregate(1.0, (product, group) => product * Math.Max(1, double.Parse(group.ValueSpan, CultureInfo.InvariantCulture)));

    [GeneratedRegex(@"\{(?<least>[0-9]+)(,(?<most>[0-9]*))?\}", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Repetition();
}
