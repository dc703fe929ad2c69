using System.Globalization;
using System.Text.RegularExpressions;

namespace JourneyKit.Schema.Reading.Remedies;

/// <summary>Durations: with units in words, blanks between, as a clock shows them, without a unit, in months, as a range.</summary>
internal sealed partial class DurationRemedy : ValueRemedy
{
    private static readonly Dictionary<string, string> Spoken = new(StringComparer.Ordinal)
    {
        ["half an hour"] = "30m",
        ["a half hour"] = "30m",
        ["half a day"] = "12h",
        ["immediately"] = "0s",
        ["instantly"] = "0s",
        ["at once"] = "0s",
        ["none"] = "0s",
    };

    public override string? Explain(string typed)
    {
        var text = typed.ToLowerInvariant();
        if (Range().IsMatch(text))
        {
            return "A duration is one value, not from one to another.";
        }

        if (typed[0] is '-' or '−')
        {
            return "A duration is never negative.";
        }

        if (NumberText.Readings(text).Any())
        {
            return "A duration needs its unit.";
        }

        var parts = DurationParts.Of(text);
        return parts.HasMonths || (Iso().IsMatch(typed) && typed.Contains('M', StringComparison.Ordinal)) ? "Months differ in length."
            : parts.HasYears || Iso().IsMatch(typed) ? "Years differ in length."
            : parts.HasUnitTwice ? "Each unit stands once."
            : parts.IsOutOfOrder ? "The largest unit comes first."
            : Working().IsMatch(text) ? "A day is one of 24 hours."
            : Clock().IsMatch(text) ? "Hours, minutes and seconds have their units."
            : parts.HasDecimalComma(text) ? "Decimals stand behind a point."
            : parts.HasWords(text) ? "A unit is one letter, without a blank."
            : parts.Guesses().Any() && text.Contains(' ', StringComparison.Ordinal) ? "There is no blank between the parts."
            : Limit(typed);
    }

    public override IEnumerable<Guess> Guesses(string typed)
    {
        var text = Working().Replace(Bound().Replace(typed.ToLowerInvariant(), ""), "").TrimEnd('+', '.', ' ');
        if (Spoken.TryGetValue(text, out var known))
        {
            return [new Guess(known)];
        }

        if (Clock().Match(text) is { Success: true } clock)
        {
            return OnAClock(clock);
        }

        if (Iso().Match(typed) is { Success: true } iso)
        {
            return DurationParts.Of(iso.Groups["number"].Value + (iso.Groups["unit"].Value == "Y" ? "years" : "months")).Guesses();
        }

        if (NumberText.Readings(text).FirstOrDefault() is { } number)
        {
            return [new Guess(number + "s", "seconds"), new Guess(number + "m", "minutes"), new Guess(number + "h", "hours"), new Guess(number + "d", "days")];
        }

        if (Range().Match(text) is { Success: true } range)
        {
            var (low, high) = (range.Groups["low"].Value.Trim(), range.Groups["high"].Value);
            var unit = high[(high.LastIndexOfAny([.. "0123456789"]) + 1)..];
            return [.. DurationParts.Of(char.IsAsciiDigit(low[^1]) ? low + unit : low).Guesses(), .. DurationParts.Of(high).Guesses()];
        }

        // One letter in upper case: minutes or months.
        var parts = DurationParts.Of(text);
        return Month().IsMatch(typed) ? [.. parts.Guesses().Select(guess => guess with { Meaning = "minutes" }), .. DurationParts.Of(text[..^1] + "months").Guesses().Select(guess => guess with { Meaning = "months" }).Take(1)]
            : text.StartsWith('p') ? [new Guess(text.ToUpperInvariant())]
            : parts.Guesses();
    }

    // What has the form of a duration, and cannot be kept.
    private static string? Limit(string typed)
        => typed is "P" or "PT" ? $"Nothing stands behind `{typed}`."
            : TwoPoints().IsMatch(typed) ? "A number has one point at most."
            : !Form().IsMatch(typed) ? null
            : DurationText.TryParse(Decimals().Replace(typed, ""), out _) ? "The smallest step that is kept is a ten-millionth of a second."
            : $"A duration is at most {TimeSpan.MaxValue.Days / 7}w.";

    private static IEnumerable<Guess> OnAClock(Match clock)
    {
        var (first, second) = (Number(clock.Groups["first"]), Number(clock.Groups["second"]));
        return clock.Groups["third"].Success
            ? [new Guess(DurationParts.Text([(first, 'h'), (second, 'm'), (Number(clock.Groups["third"]), 's')]))]
            : [new Guess(DurationParts.Text([(first, 'm'), (second, 's')]), "minutes and seconds"), new Guess(DurationParts.Text([(first, 'h'), (second, 'm')]), "hours and minutes")];
    }

    private static decimal Number(Group group) => decimal.Parse(group.ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(~|≈|>=?|<=?|≥|≤|about |around |approx(\.|imately)? |ca\.? ?|over |under |at least |at most |up to |within )\s*", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex Bound();

    [GeneratedRegex(@"\b(business|working|work) ", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex Working();

    [GeneratedRegex(@"^(?<first>[0-9]{1,3}):(?<second>[0-9]{2})(:(?<third>[0-9]{2}))?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex Clock();

    [GeneratedRegex(@"^(?<low>[0-9]+([.,][0-9]+)?\s*[a-z]*)\s*(-|–|—|to|…|\.\.)\s*(?<high>[0-9]+([.,][0-9]+)?\s*[a-z]+)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex Range();

    [GeneratedRegex(@"^P(?<number>[0-9]+)(?<unit>[YM])$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex Iso();

    [GeneratedRegex(Shapes.DurationScalar.Pattern, RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex Form();

    [GeneratedRegex(@"\.[0-9]+", RegexOptions.CultureInvariant, Timeout.Infinite)]
    private static partial Regex Decimals();

    [GeneratedRegex(@"[0-9]*\.[0-9]*\.", RegexOptions.CultureInvariant, Timeout.Infinite)]
    private static partial Regex TwoPoints();

    [GeneratedRegex(@"^[0-9]+M$", RegexOptions.CultureInvariant, Timeout.Infinite)]
    private static partial Regex Month();
}
