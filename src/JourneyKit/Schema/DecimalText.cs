using System.Globalization;

namespace JourneyKit.Schema;

/// <summary>Decimal numbers as YAML 1.2 and JSON write them, without losing a digit.</summary>
internal static class DecimalText
{
    private const int MostDigits = 28;

    // So many digits are a number of 32 bits.
    private const int MostShort = 9;

    public static bool IsNumber(ReadOnlySpan<char> text) => TrySplit(text, out _, out _, out _);

    /// <summary>Whether the text is a number that a <see cref="decimal"/> holds to its last digit.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out decimal value)
    {
        if (TryParseShort(text, out value))
        {
            return true;
        }

        value = 0;
        return TrySplit(text, out var digits, out var decimals, out var exponent)
            && digits <= MostDigits
            && decimals - exponent <= MostDigits
            && digits - decimals + exponent <= MostDigits
            && decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out value);
    }

    public static bool IsInteger(ReadOnlySpan<char> text)
    {
        var digits = text.TrimStart("+-");
        return text.Length - digits.Length <= 1 && digits.Length > 0 && !digits.ContainsAnyExceptInRange('0', '9');
    }

    /// <summary>The number whose digits are the same, with the point elsewhere.</summary>
    public static decimal WithScale(decimal number, int scale)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(number, bits);
        return new decimal(bits[0], bits[1], bits[2], number < 0, (byte)scale);
    }

    // Nearly every number of a document is a few digits, with a point among them or without.
    private static bool TryParseShort(ReadOnlySpan<char> text, out decimal value)
    {
        value = 0;
        if (text.IsEmpty || text.Length > MostShort)
        {
            return false;
        }

        var (number, point) = (0, -1);
        for (var at = 0; at < text.Length; at++)
        {
            if (char.IsAsciiDigit(text[at]))
            {
                number = (number * 10) + text[at] - '0';
            }
            else if (text[at] == '.' && point < 0)
            {
                point = at;
            }
            else
            {
                return false;
            }
        }

        if (point >= 0 && text.Length == 1)
        {
            return false;
        }

        value = new decimal(number, 0, 0, isNegative: false, scale: point < 0 ? (byte)0 : (byte)(text.Length - point - 1));
        return true;
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
