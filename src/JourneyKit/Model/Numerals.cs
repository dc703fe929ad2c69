using System.Globalization;

namespace JourneyKit.Model;

/// <summary>Numbers, percentages and durations in the one form in which documents are written.</summary>
internal static class Numerals
{
    // Nearly every share is one of these.
    private static readonly string[] WholePercents = [.. Enumerable.Range(0, 101).Select(percent => percent.ToString(CultureInfo.InvariantCulture) + "%")];

    private static readonly (string Unit, long Ticks)[] Units =
    [
        ("w", 7 * TimeSpan.TicksPerDay),
        ("d", TimeSpan.TicksPerDay),
        ("h", TimeSpan.TicksPerHour),
        ("m", TimeSpan.TicksPerMinute),
    ];

    /// <summary>Without trailing zeros, never with an exponent.</summary>
    public static string Number(decimal value) => Trim(value).ToString(CultureInfo.InvariantCulture);

    /// <summary>How many of something: <c>1 stage</c>, <c>4 stages</c>.</summary>
    public static string Count(int count, string noun) => string.Create(CultureInfo.InvariantCulture, $"{count} {noun}{(count == 1 ? "" : "s")}");

    /// <summary>A fraction as a percentage.</summary>
    public static string Percent(decimal fraction)
    {
        if (fraction.Scale <= 2 && fraction is >= 0 and <= 1)
        {
            return WholePercents[(int)(fraction * 100m)];
        }

        var digits = Number(fraction);
        return (digits.Length <= 20 ? Number(fraction * 100m) : MovePoint(digits)) + "%";
    }

    /// <summary>Weeks, days, hours, minutes and seconds; what is zero is left out. A negative one, which no document can hold, has its sign.</summary>
    public static string Duration(TimeSpan duration)
    {
        if (duration < TimeSpan.Zero)
        {
            return "-" + (duration == TimeSpan.MinValue ? Duration(TimeSpan.MaxValue) : Duration(duration.Negate()));
        }

        var rest = duration.Ticks;
        var text = "";
        foreach (var (unit, ticks) in Units)
        {
            if (rest >= ticks)
            {
                text += (rest / ticks).ToString(CultureInfo.InvariantCulture) + unit;
                rest %= ticks;
            }
        }

        return rest > 0 || text.Length == 0 ? text + Number((decimal)rest / TimeSpan.TicksPerSecond) + "s" : text;
    }

    /// <summary>The same number without zeros at the end of its decimals.</summary>
    public static decimal Trim(decimal value)
    {
        // Dividing by one with all its digits takes them off without touching the value.
        return value.Scale == 0 ? value : value / 1.0000000000000000000000000000m;
    }

    // A fraction of 28 digits times 100 could lose its last two; moving the point in the text cannot.
    private static string MovePoint(string digits)
    {
        var sign = digits[0] == '-' ? "-" : "";
        var parts = digits[sign.Length..].Split('.');
        var decimals = (parts.Length > 1 ? parts[1] : "").PadRight(2, '0');
        var whole = (parts[0] + decimals[..2]).TrimStart('0');
        var rest = decimals[2..];
        return sign + (whole.Length == 0 ? "0" : whole) + (rest.Length == 0 ? "" : "." + rest);
    }
}
