using System.Text.RegularExpressions;
using JourneyKit.Schema.Shapes;

namespace JourneyKit.Schema.Reading.Remedies;

/// <summary>Finds a value that would be read but for what stands behind it, or for letters and signs of full width.</summary>
internal static partial class BareValue
{
    private const char FirstFullWidth = '\uff01';
    private const char LastFullWidth = '\uff5e';
    private const int ToAscii = 0xfee0;

    /// <summary>What a message says of it, to be appended; none where it is not so.</summary>
    public static Hint Hint(Scalar scalar, string typed)
    {
        if (typed.Length is 0 or > Suggestion.LongestWord)
        {
            return default;
        }

        if (typed.Any(IsFullWidth) && Narrow(typed) is var narrow && scalar.Accepts(narrow))
        {
            return Remedies.Hint.Ask(narrow, isSafe: true, $" `{typed.First(IsFullWidth)}` is a character of full width.");
        }

        if (Behind().Match(typed) is not { Success: true } match || match.Groups["value"].Value is not { } value || !scalar.Accepts(value))
        {
            return default;
        }

        // A comment would be lost.
        return match.Groups["comment"].Success
            ? $" A comment begins with a blank and `#`.{Suggestion.Sentence([value])}"
            : Remedies.Hint.Ask(value, isSafe: true, " Nothing ends a value.");
    }

    /// <summary>The text with its characters of full width as they are written in English.</summary>
    public static string Narrow(string text) => string.Create(text.Length, text, static (narrow, wide) =>
    {
        for (var i = 0; i < wide.Length; i++)
        {
            narrow[i] = IsFullWidth(wide[i]) ? (char)(wide[i] - ToAscii) : wide[i];
        }
    });

    private static bool IsFullWidth(char character) => character is >= FirstFullWidth and <= LastFullWidth;

    [GeneratedRegex(@"^(?<value>[^#]+?)\s*((?<comment>//|#).*|[;,])$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.Singleline, Timeout.Infinite)]
    private static partial Regex Behind();
}
