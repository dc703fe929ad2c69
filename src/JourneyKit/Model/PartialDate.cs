using System.Globalization;

namespace JourneyKit.Model;

/// <summary>A date as coarse as it is known: a day, a month or a year. Two are equal where they are written alike.</summary>
public readonly record struct PartialDate : IComparable<PartialDate>
{
    // Year from 0, month and day in decimal places, so that the default is the year 1; month and day are 0 where unknown.
    private readonly int digits;

    /// <summary>Makes a date of which only the year is known.</summary>
    /// <param name="year">1 to 9999.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such year.</exception>
    public PartialDate(int year)
        : this(new DateOnly(Argument.Within(year, 1, 9999, nameof(year)), 1, 1), 0, 0)
    {
    }

    /// <summary>Makes a date of which year and month are known.</summary>
    /// <param name="year">1 to 9999.</param>
    /// <param name="month">1 to 12.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such year or month.</exception>
    public PartialDate(int year, int month)
        : this(new DateOnly(Argument.Within(year, 1, 9999, nameof(year)), Argument.Within(month, 1, 12, nameof(month)), 1), month, 0)
    {
    }

    /// <summary>Makes a date of a day.</summary>
    /// <param name="day">The day.</param>
    public PartialDate(DateOnly day)
        : this(day, day.Month, day.Day)
    {
    }

    private PartialDate(DateOnly first, int month, int day) => digits = ((first.Year - 1) * 10_000) + (month * 100) + day;

    /// <summary>The year, 1 to 9999.</summary>
    public int Year => (digits / 10_000) + 1;

    /// <summary>The month, 1 to 12; null where only the year is known.</summary>
    public int? Month => digits / 100 % 100 is > 0 and var month ? month : null;

    /// <summary>The day of the month; null where it is not known.</summary>
    public int? Day => digits % 100 is > 0 and var day ? day : null;

    /// <summary>The first day that it can mean.</summary>
    public DateOnly FirstDay => new(Year, Month ?? 1, Day ?? 1);

    /// <summary>The last day that it can mean: dates are compared by it.</summary>
    public DateOnly LastDay => new(Year, Month ?? 12, Day ?? DateTime.DaysInMonth(Year, Month ?? 12));

    /// <summary>Converts a day.</summary>
    public static implicit operator PartialDate(DateOnly day) => FromDateOnly(day);

    /// <summary>Whether one date comes before another.</summary>
    public static bool operator <(PartialDate left, PartialDate right) => left.CompareTo(right) < 0;

    /// <summary>Whether one date comes after another.</summary>
    public static bool operator >(PartialDate left, PartialDate right) => left.CompareTo(right) > 0;

    /// <summary>Whether one date comes before another or is the same.</summary>
    public static bool operator <=(PartialDate left, PartialDate right) => left.CompareTo(right) <= 0;

    /// <summary>Whether one date comes after another or is the same.</summary>
    public static bool operator >=(PartialDate left, PartialDate right) => left.CompareTo(right) >= 0;

    /// <summary>Makes a date of a day.</summary>
    public static PartialDate FromDateOnly(DateOnly day) => new(day);

    /// <summary>Reads a date as documents write it: <c>2026-01-31</c>, <c>2026-01</c> or <c>2026</c>.</summary>
    public static bool TryParse(string? text, out PartialDate date)
    {
        date = default;
        var format = text?.Length switch
        {
            10 => "yyyy-MM-dd",
            7 => "yyyy-MM",
            4 => "yyyy",
            _ => null,
        };
        if (format is null || !DateOnly.TryParseExact(text, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var first))
        {
            return false;
        }

        date = new PartialDate(first, format.Length > 4 ? first.Month : 0, format.Length > 7 ? first.Day : 0);
        return true;
    }

    /// <summary>By the last day; where that is the same, the coarser one comes first.</summary>
    public int CompareTo(PartialDate other) => LastDay.CompareTo(other.LastDay) is not 0 and var order ? order : digits.CompareTo(other.digits);

    /// <summary>The date as documents write it: <c>2026-01-31</c>, <c>2026-01</c> or <c>2026</c>.</summary>
    public override string ToString() => FirstDay.ToString(Day is not null ? "yyyy-MM-dd" : Month is not null ? "yyyy-MM" : "yyyy", CultureInfo.InvariantCulture);
}
