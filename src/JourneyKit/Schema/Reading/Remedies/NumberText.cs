using System.Globalization;

namespace JourneyKit.Schema.Reading.Remedies;

/// <summary>Numbers as people write them: with a decimal comma, with thousands apart.</summary>
internal static class NumberText
{
    private const int Thousand = 3;
    private const decimal Largest = 1_000_000_000_000_000;

    /// <summary>The numbers that a text can mean, as the format writes them; two where a comma or point can be either.</summary>
    public static IEnumerable<string> Readings(string typed)
    {
        var text = WithoutGaps(typed.Trim());
        var sign = text.Length > 0 && text[0] is '-' or '−' ? "-" : "";
        var digits = text.TrimStart('+', '-', '−');
        if (digits.Length == 0 || !char.IsAsciiDigit(digits[0]) || !char.IsAsciiDigit(digits[^1]) || digits.Any(c => !char.IsAsciiDigit(c) && c is not (',' or '.')))
        {
            return [];
        }

        return Unsigned(digits).Select(number => sign + number);
    }

    /// <summary>Whether a number has one to three digits before its point and three behind it: many write thousands so.</summary>
    public static bool CanBeThousands(string number)
        => number.Length is >= Thousand + 2 and <= (2 * Thousand) + 1 && number[^(Thousand + 1)] == '.' && number[0] != '0' && AreThousands(number.Split('.'));

    /// <summary>The value of a number as the format writes it, if it is no larger than people count.</summary>
    public static bool TryRead(string number, out decimal value)
        => decimal.TryParse(number, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value) && Math.Abs(value) <= Largest;

    /// <summary>What is wrong with the way in which a number is written, as a sentence; null where nothing is.</summary>
    public static string? Explain(string typed)
    {
        var readings = Readings(typed).ToList();
        return readings.Count > 1 ? $"A {(typed.Contains(',', StringComparison.Ordinal) ? "comma" : "point")} can mean two things."
            : readings.Count == 0 || readings[0] == typed ? null
            : typed.Contains('−', StringComparison.Ordinal) && typed.Trim().Replace('−', '-') == readings[0] ? "A minus is written with the hyphen."
            : typed.Trim().TrimStart('+') == readings[0] ? null
            : readings[0] == typed.Trim().Replace(',', '.') ? "Decimals stand behind a point."
            : "Thousands are not set apart.";
    }

    /// <summary>The whole numbers on either side of one with decimals, for where only these are read.</summary>
    public static IEnumerable<Guess> Whole(string number)
        => number.Contains('.', StringComparison.Ordinal) && TryRead(number, out var value)
            ? [new Guess(Model.Numerals.Number(Math.Floor(value)), IsFallback: true), new Guess(Model.Numerals.Number(Math.Ceiling(value)), IsFallback: true)]
            : [];

    private static IEnumerable<string> Unsigned(string digits)
    {
        var (comma, point) = (digits.LastIndexOf(','), digits.LastIndexOf('.'));
        if (comma < 0 && point < 0)
        {
            return [digits];
        }

        var mark = comma > point ? ',' : '.';
        var hasBoth = comma >= 0 && point >= 0;
        var parts = digits.Split(mark);
        if (hasBoth)
        {
            var other = mark == ',' ? '.' : ',';
            return parts.Length == 2 && AreThousands(parts[0].Split(other)) ? [$"{parts[0].Replace(other.ToString(), "", StringComparison.Ordinal)}.{parts[1]}"] : [];
        }

        if (parts.Length > 2)
        {
            return AreThousands(parts) ? [string.Concat(parts)] : [];
        }

        var asDecimal = $"{parts[0]}.{parts[1]}";
        return AreThousands(parts) && parts[0][0] != '0' ? [string.Concat(parts), asDecimal] : [asDecimal];
    }

    // Thousands apart: 1 000, 1'000, 1_000.
    private static string WithoutGaps(string text)
    {
        foreach (var gap in (ReadOnlySpan<char>)[' ', '\u00a0', '\u202f', '\'', '’', '_'])
        {
            var whole = text.Split(',', '.')[0].TrimStart('+', '-', '−');
            if (whole.Contains(gap, StringComparison.Ordinal) && AreThousands(whole.Split(gap)))
            {
                return text.Replace(gap.ToString(), "", StringComparison.Ordinal);
            }
        }

        return text;
    }

    private static bool AreThousands(string[] groups)
        => groups[0].Length is > 0 and <= Thousand && groups.All(group => group.All(char.IsAsciiDigit)) && groups.Skip(1).All(group => group.Length == Thousand);
}
