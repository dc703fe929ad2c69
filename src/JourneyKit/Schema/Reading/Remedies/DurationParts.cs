using System.Globalization;
using System.Text.RegularExpressions;

namespace JourneyKit.Schema.Reading.Remedies;

/// <summary>The numbers and units of a duration as people write them; units are the letters of the format, <c>M</c> for months and <c>Y</c> for years.</summary>
internal sealed partial class DurationParts
{
    private const string Order = "wdhms";
    private const decimal WeeksOfYear = 52;
    private const decimal DaysOfYear = 365;
    private const decimal DaysOfMonth = 30;
    private const decimal MonthsOfYear = 12;

    private static readonly Dictionary<string, char> Units = new(StringComparer.Ordinal)
    {
        ["s"] = 's',
        ["sec"] = 's',
        ["secs"] = 's',
        ["second"] = 's',
        ["seconds"] = 's',
        ["sek"] = 's',
        ["m"] = 'm',
        ["min"] = 'm',
        ["mins"] = 'm',
        ["minute"] = 'm',
        ["minutes"] = 'm',
        ["h"] = 'h',
        ["hr"] = 'h',
        ["hrs"] = 'h',
        ["hour"] = 'h',
        ["hours"] = 'h',
        ["std"] = 'h',
        ["d"] = 'd',
        ["day"] = 'd',
        ["days"] = 'd',
        ["w"] = 'w',
        ["wk"] = 'w',
        ["wks"] = 'w',
        ["week"] = 'w',
        ["weeks"] = 'w',
        ["mo"] = 'M',
        ["mos"] = 'M',
        ["mon"] = 'M',
        ["month"] = 'M',
        ["months"] = 'M',
        ["y"] = 'Y',
        ["yr"] = 'Y',
        ["yrs"] = 'Y',
        ["year"] = 'Y',
        ["years"] = 'Y',
    };

    private static readonly string[] Numbers = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    private readonly List<(decimal Number, char Unit)> parts;

    private DurationParts(List<(decimal Number, char Unit)> parts) => this.parts = parts;

    public bool HasMonths => parts.Exists(part => part.Unit == 'M');

    public bool HasYears => parts.Exists(part => part.Unit == 'Y');

    public bool HasUnitTwice => parts.DistinctBy(part => part.Unit).Count() < parts.Count;

    public bool IsOutOfOrder => !parts.Select(part => Order.IndexOf(part.Unit, StringComparison.Ordinal)).Order().SequenceEqual(parts.Select(part => Order.IndexOf(part.Unit, StringComparison.Ordinal)));

    /// <summary>Whether a text that is a duration writes a unit as a word.</summary>
    public bool HasWords(string text) => parts.Count > 0 && Word().IsMatch(text);

    /// <summary>Whether a text that is a duration has a comma in a number.</summary>
    public bool HasDecimalComma(string text) => parts.Count > 0 && text.Contains(',', StringComparison.Ordinal) && !text.Contains(", ", StringComparison.Ordinal);

    /// <summary>The parts of a text in lower case; none where it is no duration.</summary>
    public static DurationParts Of(string text)
    {
        var found = new List<(decimal, char)>();
        var at = 0;
        while (Part().Match(text, at) is { Success: true } match)
        {
            if (!TryRead(match, out var part))
            {
                return new DurationParts([]);
            }

            found.Add(part);
            at = match.Index + match.Length;
        }

        return new DurationParts(at == text.Length ? found : []);
    }

    /// <summary>A duration as the format writes it; parts of nothing are left out.</summary>
    public static string Text(IEnumerable<(decimal Number, char Unit)> parts)
    {
        var text = string.Concat(parts.Where(part => part.Number != 0).Select(part => Model.Numerals.Number(part.Number) + part.Unit));
        return text.Length > 0 ? text : "0s";
    }

    /// <summary>What it can mean: months and years in weeks or in days.</summary>
    public IEnumerable<Guess> Guesses()
    {
        if (parts.Count == 0 || HasUnitTwice)
        {
            return [];
        }

        if (parts is [(var number, 'M' or 'Y')])
        {
            var years = HasYears ? number : number / MonthsOfYear;
            return [new Guess(Text([(Math.Round(years * WeeksOfYear), 'w')])), new Guess(Text([(HasYears ? number * DaysOfYear : number * DaysOfMonth, 'd')]))];
        }

        return HasMonths || HasYears ? [] : [new Guess(Text(parts.OrderBy(part => Order.IndexOf(part.Unit, StringComparison.Ordinal))))];
    }

    private static bool TryRead(Match match, out (decimal Number, char Unit) part)
    {
        part = default;
        var word = match.Groups["number"].Value;
        var number = Array.IndexOf(Numbers, word) is >= 0 and var known ? known
            : word is "a" or "an" ? 1
            : decimal.TryParse(word.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var read) ? read
            : -1;
        if (number < 0 || match.Groups["unit"].Value is var unit && unit == "ms")
        {
            part = (number / 1000, 's');
            return number >= 0;
        }

        var isUnit = Units.TryGetValue(match.Groups["unit"].Value, out var letter);
        part = (number, letter);
        return isUnit;
    }

    [GeneratedRegex("[a-z]{2}", RegexOptions.CultureInvariant, Timeout.Infinite)]
    private static partial Regex Word();

    [GeneratedRegex(@"\G[\s,+]*(and\s+)?(?<number>[0-9]{1,9}([.,][0-9]{1,6})?|[a-z]+(?=\s))\s*(?<unit>[a-z]+)\.?(\s+(long|each))?", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex Part();
}
