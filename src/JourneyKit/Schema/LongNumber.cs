using System.Globalization;

namespace JourneyKit.Schema;

/// <summary>
/// Numbers that no <see cref="decimal"/> holds to their last digit, in one form for each value, which YAML and JSON read
/// alike: <c>+1E400</c>, <c>10e399</c> and <c>1e400</c> are the same.
/// </summary>
internal static class LongNumber
{
    // Zeros up to the point, or behind it, are written out up to here.
    private const int MostWhole = 60;
    private const int MostZeros = 9;

    // Exponents of more digits are not counted with.
    private const int MostExponentDigits = 15;

    public static string Canonical(string text)
    {
        var sign = text[0] == '-' ? "-" : "";
        var exponentAt = text.IndexOfAny(['e', 'E']);
        var number = (exponentAt < 0 ? text : text[..exponentAt]).TrimStart('+', '-');
        var point = number.IndexOf('.', StringComparison.Ordinal);
        var digits = point < 0 ? number : number.Remove(point, 1);
        var significant = digits.TrimStart('0');
        var zeros = digits.Length - significant.Length;
        significant = significant.TrimEnd('0');
        if (significant.Length == 0)
        {
            return "0";
        }

        var exponent = exponentAt < 0 ? "0" : ExponentOf(text[(exponentAt + 1)..]);
        if (exponent.Length > MostExponentDigits)
        {
            var whole = (point < 0 ? number : number[..point]).TrimStart('0');
            var fraction = point < 0 ? "" : number[(point + 1)..];
            return $"{sign}{(whole.Length == 0 ? "0" : whole)}{(fraction.Length == 0 ? "" : "." + fraction)}e{exponent}";
        }

        // The value is 0.significant times ten to the power of this.
        var magnitude = (point < 0 ? number.Length : point) - zeros + long.Parse(exponent, CultureInfo.InvariantCulture);
        return sign + magnitude switch
        {
            > 0 and <= MostWhole when significant.Length <= magnitude => significant.PadRight((int)magnitude, '0'),
            > 0 and <= MostWhole => $"{significant[..(int)magnitude]}.{significant[(int)magnitude..]}",
            > -MostZeros and <= 0 => $"0.{new string('0', (int)-magnitude)}{significant}",
            _ => string.Create(CultureInfo.InvariantCulture, $"{significant[0]}{(significant.Length > 1 ? "." + significant[1..] : "")}e{magnitude - 1}"),
        };
    }

    /// <summary>Whether a <see cref="decimal"/> holds a number in its canonical form after all: some have 29 digits.</summary>
    public static bool TryShorten(string canonical, out decimal number)
        => decimal.TryParse(canonical, NumberStyles.Float, CultureInfo.InvariantCulture, out number)
            && (canonical == "0" || (number != 0 && Canonical(Model.Numerals.Number(number)) == canonical));

    private static string ExponentOf(string text)
    {
        var digits = text.TrimStart('+', '-').TrimStart('0');
        return digits.Length == 0 ? "0" : text[0] == '-' ? "-" + digits : digits;
    }
}
