using System.Globalization;
using JourneyKit.Wording;

namespace JourneyKit.Questions;

/// <summary>How old something is on the day of the check, and how that is said.</summary>
internal static class Age
{
    private const int DaysOfMonth = 30;
    private const int DaysOfYear = 365;

    public static bool IsOver(TimeSpan limit, DateOnly date, DateOnly today) => today.DayNumber - date.DayNumber > limit.TotalDays;

    /// <summary>In days, months or years, rounded down; 0 days where the date is yet to come.</summary>
    public static string Of(DateOnly date, DateOnly today) => InWords(Math.Max(0, today.DayNumber - date.DayNumber));

    public static string InWords(TimeSpan age) => InWords((int)age.TotalDays);

    public static string Day(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string InWords(int days) => days switch
    {
        < 2 * DaysOfMonth => Listing.Count(days, "day"),
        < 2 * DaysOfYear when days != DaysOfYear => Listing.Count(days / DaysOfMonth, "month"),
        _ => Listing.Count(days / DaysOfYear, "year"),
    };
}
