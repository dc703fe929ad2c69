using System.Globalization;

namespace JourneyKit.Rendering.Svg;

/// <summary>Writes numbers as pictures have them: at most two decimals, no trailing zeros, the same on every machine.</summary>
internal static class SvgNumber
{
    public static string Of(double number)
    {
        var rounded = Math.Round(number, 2, MidpointRounding.AwayFromZero);
        return rounded == 0 ? "0" : rounded.ToString("0.##", CultureInfo.InvariantCulture);
    }
}
