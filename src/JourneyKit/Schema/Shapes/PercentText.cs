using System.Globalization;
using JourneyKit.Model;

namespace JourneyKit.Schema.Shapes;

/// <summary>Percentages: a decimal number and <c>%</c>, without a blank between.</summary>
internal static class PercentText
{
    public const string Pattern = "^[-+]?[0-9]+(\\.[0-9]+)?%$";
    public const string SharePattern = "^(100(\\.0+)?|[0-9]{1,2}(\\.[0-9]+)?)%$";

    private const int MostDecimals = 28;

    /// <summary>The fraction that a percentage says: 0.6 for <c>60%</c>.</summary>
    public static bool TryParse(string text, out decimal fraction)
    {
        fraction = 0;
        var number = text.AsSpan()[..^1];
        if (number.Length is 1 or 2 && char.IsAsciiDigit(number[0]) && char.IsAsciiDigit(number[^1]))
        {
            // Nearly every percentage is a whole one.
            var whole = number.Length == 1 ? number[0] - '0' : ((number[0] - '0') * 10) + number[1] - '0';
            fraction = new decimal(whole, 0, 0, isNegative: false, scale: 2);
            return true;
        }

        if (number.IsEmpty || number.ContainsAny("eE") || number[^1] == '.' || number.TrimStart("+-").StartsWith(".", StringComparison.Ordinal))
        {
            return false;
        }

        // The exponent moves the point without rounding, but it can cost zeros at the end, which say how exact the number is.
        if (!DecimalText.IsNumber(number) || !DecimalText.TryParse(string.Concat(number, "e-2"), out fraction))
        {
            return false;
        }

        fraction = DecimalText.TryParse(number, out var percent) && percent.Scale + 2 <= MostDecimals ? DecimalText.WithScale(percent, percent.Scale + 2) : fraction;
        return true;
    }

    /// <summary>A fraction of two decimals or more as a percentage with all the digits it was written with: <c>33.30%</c> for 0.3330.</summary>
    public static string Of(decimal fraction)
        => fraction.Scale == 2 ? Numerals.Percent(fraction) : DecimalText.WithScale(fraction, fraction.Scale - 2).ToString(CultureInfo.InvariantCulture) + "%";
}
