using System.Globalization;
using System.Text.RegularExpressions;

namespace JourneyKit.Schema.Reading.Remedies;

/// <summary>Shares: with a decimal comma, a blank before the sign, the sign in words, as a range, as so many of so many.</summary>
internal sealed partial class ShareRemedy : ValueRemedy
{
    private static readonly Dictionary<string, string> Spoken = new(StringComparer.Ordinal)
    {
        ["half"] = "50%",
        ["a half"] = "50%",
        ["one half"] = "50%",
        ["a third"] = "1/3",
        ["one third"] = "1/3",
        ["third"] = "1/3",
        ["two thirds"] = "2/3",
        ["a quarter"] = "25%",
        ["quarter"] = "25%",
        ["one quarter"] = "25%",
        ["three quarters"] = "75%",
        ["all"] = "100%",
        ["everybody"] = "100%",
        ["everyone"] = "100%",
        ["always"] = "100%",
        ["none"] = "0%",
        ["nobody"] = "0%",
        ["never"] = "0%",
    };

    public override string? Explain(string typed)
        => Range().IsMatch(typed) ? "A share is one number, not from one to another."
            : Bound().IsMatch(typed) ? "A share is one number, with nothing before it."
            : GroupedCounts().IsMatch(typed) ? "Thousands are not set apart."
            : OutOf().Match(typed) is { Success: true } match ? IsRatio(match) ? "A share is a part of the whole." : "Counts are written with a slash, and nothing behind them."
            : typed[0] is '-' or '−' ? "A share is never negative."
            : IsAbove(typed) ? "A share is part of a whole, so at most 100%."
            : NumberText.Explain(typed.TrimEnd('%')) is { } explained ? explained
            : Percent().Match(typed.ToLowerInvariant()) is { Success: true } percent ? percent.Groups["word"].Success ? "Percent is written `%`." : typed.EndsWith("%%", StringComparison.Ordinal) ? "`%` stands once." : "There is no blank before `%`."
            : null;

    public override IEnumerable<Guess> Guesses(string typed)
    {
        var text = Bound().Replace(typed, "").Trim().ToLowerInvariant();
        if (Spoken.TryGetValue(text, out var known))
        {
            return [new Guess(known)];
        }

        if (Range().Match(text) is { Success: true } range)
        {
            var sign = range.Groups["sign"].Success || range.Groups["last"].Success ? "%" : "";
            return [.. Numbers(range.Groups["low"].Value, sign), .. Numbers(range.Groups["high"].Value, sign)];
        }

        if (Percent().Match(text) is { Success: true } percent)
        {
            return Numbers(percent.Groups["number"].Value, "%");
        }

        if (OutOf().Match(GroupedCounts().IsMatch(text) ? Gap().Replace(text, "") : text) is { Success: true } counts)
        {
            var (part, whole) = (counts.Groups["part"].Value, counts.Groups["whole"].Value);
            return IsRatio(counts)
                ? [new Guess($"{part}/{whole}", $"{part} of {whole}"), new Guess($"{part}/{Sum(part, whole)}", $"{part} against {whole}")]
                : [new Guess($"{part}/{whole}")];
        }

        return NumberText.Readings(text).TakeLast(1).Select(number => new Guess(Value(number) <= 1 && number != typed ? number : number + "%"));
    }

    private static bool IsRatio(Match counts) => counts.Groups["ratio"].Success;

    private static bool IsAbove(string typed) => NumberText.Readings(typed.TrimEnd('%', ' ')).Any(number => Value(number) > 100);

    private static decimal Value(string number) => NumberText.TryRead(number, out var value) ? value : decimal.MaxValue;

    private static string Sum(string part, string whole)
        => (decimal.Parse(part, CultureInfo.InvariantCulture) + decimal.Parse(whole, CultureInfo.InvariantCulture)).ToString(CultureInfo.InvariantCulture);

    private static IEnumerable<Guess> Numbers(string number, string sign) => NumberText.Readings(number).Select(reading => new Guess(reading + sign)).TakeLast(1);

    [GeneratedRegex(@"^(~|≈|>=?|<=?|≥|≤|\+|about |around |approx(\.|imately)? |ca\.? ?|over |under |at least |at most |up to )\s*", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, Timeout.Infinite)]
    private static partial Regex Bound();

    [GeneratedRegex(@"^(?<low>[0-9]+([.,][0-9]+)?)\s*(?<sign>%)?\s*(-|–|—|to|…|\.\.)\s*(?<high>[0-9]+([.,][0-9]+)?)\s*(?<last>%|percent)?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, Timeout.Infinite)]
    private static partial Regex Range();

    [GeneratedRegex(@"^(%\s*(?<number>[0-9]+([.,][0-9]+)?)|(?<number>[0-9]+([.,][0-9]+)?)\s*(%+|٪|(?<word>percent|per ?cent|pct|prozent))\.?( .*)?)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex Percent();

    // People are counted in whole numbers: a comma or point before three digits sets thousands apart.
    [GeneratedRegex(@"^(?=.*[0-9][,.'’_][0-9]{3}([^0-9]|$))([0-9]{1,12}|[0-9]{1,3}([,.'’_][0-9]{3})+)\s*(/|of|in|out of|:)\s*([0-9]{1,12}|[0-9]{1,3}([,.'’_][0-9]{3})+)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, Timeout.Infinite)]
    private static partial Regex GroupedCounts();

    [GeneratedRegex("[,.'’_]", RegexOptions.CultureInvariant, Timeout.Infinite)]
    private static partial Regex Gap();

    [GeneratedRegex(@"^(?<part>[0-9]{1,12})\s*(/|of|in|out of|(?<ratio>:))\s*(?<whole>[0-9]{1,12})( .*)?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex OutOf();
}
