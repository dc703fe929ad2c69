using System.Globalization;
using JourneyKit.Model;

namespace JourneyKit.Exchange.Responses.Rows;

/// <summary>A day as a row says it. Where it can be read in two ways, both are kept until other rows tell which is meant.</summary>
/// <param name="DayFirst">The day where the first number is the day; null where it cannot be.</param>
/// <param name="MonthFirst">The day where the first number is the month; null where it cannot be.</param>
internal readonly record struct ResponseDate(PartialDate? DayFirst, PartialDate? MonthFirst)
{
    private const int MostCharacters = 40;
    private static readonly string[] Named = ["d MMM yyyy", "d MMMM yyyy", "MMM d, yyyy", "MMMM d, yyyy", "MMM d yyyy", "d-MMM-yyyy", "d-MMM-yy"];

    public bool IsAmbiguous => DayFirst is { } day && MonthFirst is { } month && day != month;

    /// <summary>Whether it can be read in one way only, with the day before the month (true) or behind it (false); null where it says neither.</summary>
    public bool? TellsOrder => DayFirst is null ? false : MonthFirst is null ? true : null;

    /// <summary>Reads it; a time behind the day is passed over.</summary>
    public static ResponseDate? Parse(string text)
    {
        if (text.Length is < 4 or > MostCharacters)
        {
            return null;
        }

        if (DateTime.TryParseExact(WithoutTime(text, ' '), Named, CultureInfo.InvariantCulture, DateTimeStyles.None, out var named))
        {
            return Sure(DateOnly.FromDateTime(named));
        }

        var day = text.Split([' ', 'T'], 2)[0].TrimEnd(',');
        return PartialDate.TryParse(day, out var date) ? new(date, date) : OfNumbers(day);
    }

    /// <summary>The day.</summary>
    /// <param name="isDayFirst">In which order the file says it; null where that is not known.</param>
    /// <returns>Null where it is not sure.</returns>
    public PartialDate? Resolve(bool? isDayFirst)
        => !IsAmbiguous ? DayFirst ?? MonthFirst : isDayFirst switch { true => DayFirst, false => MonthFirst, null => null };

    private static ResponseDate Sure(DateOnly day) => new(day, day);

    // "12 Mar 2026 14:05" without its time.
    private static string WithoutTime(string text, char blank)
    {
        var parts = text.Split(blank, StringSplitOptions.RemoveEmptyEntries);
        return string.Join(blank, parts.TakeWhile(part => !part.Contains(':', StringComparison.Ordinal)));
    }

    private static ResponseDate? OfNumbers(string day)
    {
        var separator = day.AsSpan().IndexOfAny("./-");
        if (separator < 0 || day.Split(day[separator]) is not [{ } a, { } b, { } c] || Number(a) is not { } first || Number(b) is not { } second || Number(c) is not { } third)
        {
            return null;
        }

        if (a.Length == 4)
        {
            return Day(first, second, third) is { } known ? new(known, known) : null;
        }

        var year = c.Length switch { 4 => third, 2 => 2000 + third, _ => 0 };
        // With points between them numbers begin with the day everywhere.
        var result = new ResponseDate(Day(year, second, first), day[separator] == '.' ? Day(year, second, first) : Day(year, first, second));
        return result.DayFirst is null && result.MonthFirst is null ? null : result;
    }

    private static int? Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static PartialDate? Day(int year, int month, int day)
        => year is >= 1900 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;
}
