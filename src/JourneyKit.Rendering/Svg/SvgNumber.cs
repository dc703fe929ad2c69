using System.Globalization;

namespace JourneyKit.Rendering.Svg;

/// <summary>Writes numbers as pictures have them: at most two decimals, no trailing zeros, the same on every machine.</summary>
/// <remarks>A picture has thousands of them, so they are written digit by digit; only huge ones take the way that knows every number.</remarks>
internal static class SvgNumber
{
    private const double MostHundredths = 1e9;
    private const int MostDigits = 12;

    public static string Of(double number)
    {
        var hundredths = Math.Round(number * 100, MidpointRounding.AwayFromZero);
        return Math.Abs(hundredths) < MostHundredths ? Written((int)hundredths)
            : Math.Round(number, 2, MidpointRounding.AwayFromZero).ToString("0.##", CultureInfo.InvariantCulture);
    }

    private static string Written(int hundredths)
    {
        Span<char> text = stackalloc char[MostDigits];
        var (at, rest) = (MostDigits, Math.Abs(hundredths));
        var decimals = rest % 100;
        rest /= 100;
        if (decimals % 10 != 0)
        {
            text[--at] = (char)('0' + (decimals % 10));
        }

        if (decimals != 0)
        {
            text[--at] = (char)('0' + (decimals / 10));
            text[--at] = '.';
        }

        do
        {
            text[--at] = (char)('0' + (rest % 10));
            rest /= 10;
        }
        while (rest > 0);

        if (hundredths < 0)
        {
            text[--at] = '-';
        }

        return new string(text[at..]);
    }
}
