using System.Globalization;
using System.Text.RegularExpressions;

namespace JourneyKit.Schema.Reading.Remedies;

/// <summary>Dates: with points and slashes, months by name, days that do not exist, quarters. What can mean two days is shown as both.</summary>
internal sealed partial class DateRemedy(bool isDay) : ValueRemedy
{
    private const string Order = "The year comes first, with dashes between.";
    private const int Months = 12;
    private const int MonthsOfQuarter = 3;

    public override string? Explain(string typed)
    {
        if (YearFirst().Match(typed) is { Success: true } written && Number(written, "month") is var month)
        {
            var day = Number(written, "day");
            return month is 0 or > Months ? $"There is no month {month.ToString(CultureInfo.InvariantCulture)}."
                : day > DaysOf(written, month) ? $"{MonthNames.Of(month)} {written.Groups["year"].Value} has {DaysOf(written, month).ToString(CultureInfo.InvariantCulture)} days."
                : written.Groups["time"].Success ? "A date has no time of day."
                : written.Groups["mark"].Value != "-" ? Order
                : written.Groups["day"].Success ? "Month and day have two digits." : null;
        }

        return Quarter().IsMatch(typed) ? "Quarters are written by their last month."
            : YearLast().IsMatch(typed) || MonthAndYear().IsMatch(typed) ? Order
            : typed.ToLowerInvariant() is "today" or "now" or "yesterday" or "tomorrow" ? "A date is written out, so that it means the same tomorrow."
            : Named(typed).FirstOrDefault() is { Form: { } form } && form != typed ? form.Length > 4 ? "Months and days are written as numbers." : isDay ? "It is a day." : "The year can stand alone."
            : null;
    }

    public override IEnumerable<Guess> Guesses(string typed)
    {
        if (YearFirst().Match(typed) is { Success: true } written)
        {
            return OfYearFirst(written);
        }

        if (typed.Length == 4 && typed.All(char.IsAsciiDigit))
        {
            return OfYear(typed);
        }

        if (YearLast().Match(typed) is { Success: true } last)
        {
            return OfYearLast(last);
        }

        if (Quarter().Match(typed) is { Success: true } quarter)
        {
            var month = Number(quarter, "quarter") * MonthsOfQuarter;
            return Coarse(Year(quarter), month, month - MonthsOfQuarter + 1);
        }

        if (MonthAndYear().Match(typed) is { Success: true } coarse)
        {
            return Coarse(Year(coarse), Number(coarse, "month"));
        }

        return Named(typed);
    }

    private static Guess[] OfYear(string year) => [new Guess(year + "-01-01", "its first day", IsFallback: true), new Guess(year + "-12-31", "its last day", IsFallback: true)];

    private static IEnumerable<Guess> OfYearFirst(Match written)
    {
        var (month, day) = (Number(written, "month"), Number(written, "day"));
        if (!written.Groups["day"].Success)
        {
            return Coarse(Year(written), month);
        }

        return month > Months && day is > 0 and <= Months ? [Day(Year(written), day, month)]
            : month is > 0 and <= Months ? [Day(Year(written), month, Math.Min(day, DaysOf(written, month)))]
            : [];
    }

    // A point stands behind the day; with a slash or a dash some write the month first.
    private static Guess[] OfYearLast(Match date)
    {
        var (year, first, second) = (Year(date), Number(date, "first"), Number(date, "second"));
        Guess[] readings = [Day(year, second, first), Day(year, first, second)];
        if (date.Groups["mark"].Value == "-" && date.Groups["year"].Length == 2 && second is > 0 and <= Months && year - 2000 is > 0 and <= 31 && first > Months)
        {
            return [Day(2000 + first, second, year - 2000) with { Meaning = "the year first" }, readings[0] with { Meaning = "the year last" }];
        }

        return date.Groups["mark"].Value == "." || first == second ? readings[..1]
            : first > Months ? readings[..1]
            : second > Months ? readings[1..]
            : [readings[0] with { Meaning = $"{date.Groups["first"].Value.TrimStart('0')} {MonthNames.Of(second)}" }, readings[1] with { Meaning = $"{date.Groups["second"].Value.TrimStart('0')} {MonthNames.Of(first)}" }];
    }

    private static IEnumerable<Guess> Named(string typed)
    {
        var words = Word().Matches(typed).Select(match => match.Value).ToList();
        var months = words.ConvertAll(MonthNames.NumberOf).FindAll(month => month > 0);
        var year = words.Find(word => word.Length == 4 && word.All(char.IsAsciiDigit));
        var days = words.FindAll(word => word.Length <= 2 && word.All(char.IsAsciiDigit));
        return year is null || months.Count > 1 || days.Count > 1 ? []
            : months.Count == 0 ? days.Count == 0 ? [new Guess(year), .. OfYear(year)] : []
            : days.Count == 1 ? [Day(int.Parse(year, CultureInfo.InvariantCulture), months[0], int.Parse(days[0], CultureInfo.InvariantCulture))]
            : Coarse(int.Parse(year, CultureInfo.InvariantCulture), months[0]);
    }

    // A month; where a day is asked for, the first and the last one of it.
    private static IEnumerable<Guess> Coarse(int year, int month, int? first = null)
        => month is 0 or > Months || year is 0 ? [] :
        [
            new Guess($"{Four(year)}-{Two(month)}"),
            Day(year, first ?? month, 1) with { Meaning = "its first day", IsFallback = true },
            Day(year, month, DateTime.DaysInMonth(year, month)) with { Meaning = "its last day", IsFallback = true },
        ];

    private static Guess Day(int year, int month, int day) => new($"{Four(year)}-{Two(month)}-{Two(day)}");

    private static string Two(int number) => number.ToString("00", CultureInfo.InvariantCulture);

    private static string Four(int number) => number.ToString("0000", CultureInfo.InvariantCulture);

    private static int DaysOf(Match date, int month) => DateTime.DaysInMonth(Math.Clamp(Year(date), 1, 9999), month);

    private static int Year(Match match) => Number(match, "year") is var year && match.Groups["year"].Length == 2 ? 2000 + year : year;

    private static int Number(Match match, string group) => match.Groups[group].Success ? int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(@"^(?<year>[0-9]{4})(?<mark>[-/.]?)(?<month>[0-9]{1,2})(\k<mark>(?<day>[0-9]{1,2})(?<time>[T ].*)?)?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex YearFirst();

    [GeneratedRegex(@"^(?<first>[0-9]{1,2})\s?(?<mark>[-/.])\s?(?<second>[0-9]{1,2})\s?\k<mark>\s?(?<year>[0-9]{4}|[0-9]{2})$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex YearLast();

    [GeneratedRegex(@"^(?<month>[0-9]{1,2})[-/.](?<year>[0-9]{4})$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex MonthAndYear();

    [GeneratedRegex(@"^((?<year>[0-9]{4})[-/ ]?Q(?<quarter>[1-4])|Q(?<quarter>[1-4])[-/ ]?(?<year>[0-9]{4}))$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, Timeout.Infinite)]
    private static partial Regex Quarter();

    [GeneratedRegex(@"\p{L}+|[0-9]+", RegexOptions.CultureInvariant, Timeout.Infinite)]
    private static partial Regex Word();
}
