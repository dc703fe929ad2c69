using System.Buffers;
namespace JourneyKit.Schema;

/// <summary>Durations in both their notations: <c>1h30m</c> and ISO 8601 without years and months.</summary>
internal static class DurationText
{
    private const string ShortUnits = "wdhms";
    private const int MostShort = 6;
    private static readonly SearchValues<char> NumberCharacters = SearchValues.Create("0123456789.");

    public static bool TryParse(ReadOnlySpan<char> text, out TimeSpan duration)
        => text.StartsWith("P", StringComparison.Ordinal) ? TryParseIso(text[1..], out duration) : TryParseParts(text, ShortUnits, "wdhms", out duration);

    private static bool TryParseIso(ReadOnlySpan<char> text, out TimeSpan duration)
    {
        duration = default;
        var time = text.IndexOf('T');
        var days = time < 0 ? text : text[..time];
        if (days.IsEmpty && time < 0)
        {
            return false;
        }

        var (date, clock) = (TimeSpan.Zero, TimeSpan.Zero);
        if ((!days.IsEmpty && !TryParseParts(days, "WD", "wd", out date)) || (time >= 0 && !TryParseParts(text[(time + 1)..], "HMS", "hms", out clock)))
        {
            return false;
        }

        duration = date + clock;
        return true;
    }

    // Nearly every duration is of small whole numbers, which no sum of ticks can exceed.
    private static bool TryParseWhole(ReadOnlySpan<char> text, string letters, string units, out TimeSpan duration)
    {
        duration = default;
        var (ticks, lastUnit) = (0L, -1);
        for (var at = 0; at < text.Length; at++)
        {
            var (number, from) = (0, at);
            for (; at < text.Length && char.IsAsciiDigit(text[at]); at++)
            {
                number = (number * 10) + text[at] - '0';
                if (at - from >= MostShort)
                {
                    return false;
                }
            }

            var unit = at > from && at < text.Length ? letters.IndexOf(text[at]) : -1;
            if (unit <= lastUnit)
            {
                return false;
            }

            ticks += number * TicksOf(units[unit]);
            lastUnit = unit;
        }

        duration = TimeSpan.FromTicks(ticks);
        return lastUnit >= 0;
    }

    // Each unit at most once, largest first, each with a whole or decimal number.
    private static bool TryParseParts(ReadOnlySpan<char> text, string letters, string units, out TimeSpan duration)
    {
        if (TryParseWhole(text, letters, units, out duration))
        {
            return true;
        }

        duration = default;
        var total = 0m;
        var lastUnit = -1;
        do
        {
            var length = text.IndexOfAnyExcept(NumberCharacters);
            if (length <= 0 || !IsPlainDecimal(text[..length]) || !DecimalText.TryParse(text[..length], out var number))
            {
                return false;
            }

            var unit = letters.IndexOf(text[length]);
            if (unit <= lastUnit)
            {
                return false;
            }

            lastUnit = unit;
            if (number > TimeSpan.MaxValue.Ticks / TicksOf(units[unit]))
            {
                return false;
            }

            total += number * TicksOf(units[unit]);
            text = text[(length + 1)..];
        }
        while (!text.IsEmpty);

        if (total > TimeSpan.MaxValue.Ticks || total != decimal.Truncate(total))
        {
            return false;
        }

        duration = TimeSpan.FromTicks((long)total);
        return true;
    }

    private static bool IsPlainDecimal(ReadOnlySpan<char> text) => text[0] != '.' && text[^1] != '.' && text.Count('.') <= 1;

    private static long TicksOf(char unit) => unit switch
    {
        'w' => 7 * TimeSpan.TicksPerDay,
        'd' => TimeSpan.TicksPerDay,
        'h' => TimeSpan.TicksPerHour,
        'm' => TimeSpan.TicksPerMinute,
        _ => TimeSpan.TicksPerSecond,
    };
}
