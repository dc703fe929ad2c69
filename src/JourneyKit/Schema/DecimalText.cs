using System.Globalization;

namespace JourneyKit.Schema;

/// <summary>Decimal numbers as YAML 1.2 and JSON write them, without losing a digit.</summary>
internal static class DecimalText
{
    private const int MostDigits = 28;

    public static bool IsNumber(ReadOnlySpan<char> text) => TrySplit(text, out _, out _, out _);

    /// <summary>Whether the text is a number that a <see cref="decimal"/> holds to its last digit.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out decimal value)
    {
        value = 0;
        return TrySplit(text, out var digits, out var decimals, out var exponent)
            && digits <= MostDigits
            && decimals - exponent <= MostDigits
            && exponent <= MostDigits
            && decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out value);
    }

    public static bool IsInteger(ReadOnlySpan<char> text)
    {
        var digits = text.TrimStart("+-");
        return text.Length - digits.Length <= 1 && digits.Length > 0 && !digits.ContainsAnyExceptInRange('0', '9');
    }

    // Counts significant digits, and those behind the point; zeros at either end do not count.
    private static bool TrySplit(ReadOnlySpan<char> text, out int digits, out int decimals, out int exponent)
    {
        (digits, decimals, exponent) = (0, 0, 0);
        var at = text.Length > 0 && text[0] is '+' or '-' ? 1 : 0;
        var (any, point, zeros, zerosBehindPoint, behindPoint) = (false, false, 0, 0, 0);
        for (; at < text.Length && (char.IsAsciiDigit(text[at]) || (text[at] == '.' && !point)); at++)
        {
            if (text[at] == '.')
            {
                point = true;
                continue;
            }

            any = true;
            behindPoint += point ? 1 : 0;
            if (text[at] != '0')
            {
                digits += zeros + 1;
                decimals = behindPoint;
                (zeros, zerosBehindPoint) = (0, 0);
            }
            else if (digits > 0)
            {
                zeros++;
                zerosBehindPoint += point ? 1 : 0;
            }
        }

        if (!any)
        {
            return false;
        }

        digits += zeros - zerosBehindPoint;
        if (at == text.Length)
        {
            return true;
        }

        return text[at] is 'e' or 'E'
            && IsInteger(text[(at + 1)..])
            && (int.TryParse(text[(at + 1)..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out exponent) || (exponent = int.MaxValue / 2) > 0);
    }
}
