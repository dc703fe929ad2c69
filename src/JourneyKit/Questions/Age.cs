using System.Globalization;
using JourneyKit.Model;
using JourneyKit.Wording;

namespace JourneyKit.Questions;

/// <summary>Computes how old something is on the day of the check, and puts it in words.</summary>
internal static class Age
{
    private const int DaysOfMonth = 30;
    private const int DaysOfYear = 365;

    /// <summary>Whether something has reached the age from which it is old.</summary>
    public static bool IsOld(TimeSpan limit, PartialDate date, DateOnly today) => today.DayNumber - date.LastDay.DayNumber >= limit.TotalDays;

    /// <summary>The first day of which something is not yet old.</summary>
    public static DateOnly FirstDayNotOld(TimeSpan limit, DateOnly today)
        => DateOnly.FromDayNumber((int)Math.Clamp(today.DayNumber + 1 - Math.Ceiling(limit.TotalDays), 0, DateOnly.MaxValue.DayNumber));

    /// <summary>The age in days, months or years, rounded down; 0 days where the date is in the future.</summary>
    public static string Of(PartialDate date, DateOnly today) => InWords(Math.Max(0, today.DayNumber - date.LastDay.DayNumber));

    public static string InWords(TimeSpan age) => InWords((int)age.TotalDays);

    /// <summary>A date in a sentence: <c>on 2026-01-31</c>, <c>in 2026-01</c>.</summary>
    public static string When(PartialDate date) => date.Day is null ? $"in {date}" : $"on {date}";

    public static string Day(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string InWords(int days) => days switch
    {
        < 2 * DaysOfMonth => Listing.Count(days, "day"),
        < 2 * DaysOfYear when days != DaysOfYear => Listing.Count(days / DaysOfMonth, "month"),
        _ => Listing.Count(days / DaysOfYear, "year"),
    };
}
