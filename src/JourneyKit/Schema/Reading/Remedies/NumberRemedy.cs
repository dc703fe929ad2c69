using System.Globalization;
using System.Text.RegularExpressions;

namespace JourneyKit.Schema.Reading.Remedies;

/// <summary>Amounts: with their currency or unit, with a decimal comma, with thousands apart, in thousands.</summary>
internal sealed partial class NumberRemedy : ValueRemedy
{
    private const decimal DaysOfWeek = 5;
    private const decimal Largest = 1_000_000_000_000;

    private static readonly string[] Spoken = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    public override string? Explain(string typed)
        => Range().IsMatch(typed) ? "It is one number, not from one to another."
            : Currency().IsMatch(typed) ? "The currency is said once, as the map's `currency`."
            : NumberText.Explain(typed) is { } explained ? explained
            : typed.All(char.IsAsciiDigit) ? null
            : Unit().Match(typed.ToLowerInvariant()) is { Success: true } match ? match.Groups["factor"].Success ? "Thousands are written out." : match.Groups["weeks"].Success ? "A week of work is five person-days." : "The number stands alone."
            : null;

    public override IEnumerable<Guess> Guesses(string typed)
    {
        var text = Bound().Replace(Currency().Replace(typed, ""), "").TrimEnd('+').Trim().ToLowerInvariant();
        if (Range().Match(text) is { Success: true } range)
        {
            return [.. Numbers(range.Groups["low"].Value), .. Numbers(range.Groups["high"].Value)];
        }

        if (text is "free" or "none" || Array.IndexOf(Spoken, text) >= 0)
        {
            return [new Guess(Math.Max(0, Array.IndexOf(Spoken, text)).ToString(CultureInfo.InvariantCulture))];
        }

        if (Unit().Match(text) is not { Success: true } match)
        {
            return Exponent(text);
        }

        var factor = match.Groups["factor"].Value switch
        {
            "k" or "thousand" or "tsd" => 1_000m,
            "m" or "mio" or "million" => 1_000_000m,
            _ => match.Groups["weeks"].Success ? DaysOfWeek : 1m,
        };
        var numbers = Numbers(match.Groups["number"].Value, factor).ToList();
        return [.. numbers, .. numbers.SelectMany(number => NumberText.Whole(number.Form))];
    }

    /// <summary>The text without a sign or word that says it is about so, or a bound.</summary>
    public static string WithoutBound(string typed) => Bound().Replace(typed, "").Trim();

    private static IEnumerable<Guess> Numbers(string number, decimal factor = 1)
        => NumberText.Readings(number)
            .Select(reading => NumberText.TryRead(reading, out var value) ? new Guess(factor == 1 ? WithoutDoubt(reading) : Model.Numerals.Number(value * factor)) : default)
            .Where(guess => guess.Form is not null);

    // Three decimals look like thousands: two do not.
    private static string WithoutDoubt(string number) => NumberText.CanBeThousands(number) && number[^1] == '0' ? number[..^1] : number;

    // A whole number with an exponent, or with decimals.
    private static IEnumerable<Guess> Exponent(string text)
        => DecimalText.TryParse(text, out var number) && Math.Abs(number) <= Largest ? [new Guess(Model.Numerals.Number(number))] : [];

    [GeneratedRegex(@"^(~|≈|>=?|<=?|≥|≤|about |around |approx(\.|imately)? |ca\.? ?|over |under |at least |at most |up to )\s*", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, Timeout.Infinite)]
    private static partial Regex Bound();

    [GeneratedRegex(@"(?<![A-Za-z])(\p{Sc}|EUR|USD|GBP|CHF|TRY|JPY|euros?|dollars?|pounds?)(?![A-Za-z])\s*", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, Timeout.Infinite)]
    private static partial Regex Currency();

    [GeneratedRegex(@"^(?<low>[0-9.,]+)\s*(-|–|—|to|…)\s*(?<high>[0-9.,]+)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, Timeout.Infinite)]
    private static partial Regex Range();

    [GeneratedRegex(@"^(?<number>[-+−]?[0-9][0-9.,'’_\s]*?)\s*(?<factor>k|thousand|tsd|m|mio|million)?\.?\s*(pd|pt|md|days?|(person|man)[- ]?days?|(?<weeks>((person|man)[- ]?)?weeks?)|customers?|visitors?|users?|people|persons?|interviews?|participants?|respondents?)?\s*((per|a|/)\s*(month|mo))?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex Unit();
}
