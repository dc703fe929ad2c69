using System.Globalization;
using JourneyKit.Model;

namespace JourneyKit.Wording;

/// <summary>
/// Numbers as people read them, one rule for each sort: the same value reads the same in whatever is printed. What a
/// document states exactly is shown as documents write it; what is computed is rounded here.
/// </summary>
internal static class Figures
{
    /// <summary>What is without end.</summary>
    public const string Unbounded = "∞";

    private const int ExactPlaces = 6;
    private const int SecondsOfDay = 24 * 60 * 60;
    private const int SecondsOfWeek = 7 * SecondsOfDay;
    private const int FewestWeeks = 4;
    private const string AtMostTwo = "#,##0.##";
    private const string AtMostOne = "#,##0.#";

    /// <summary>A number with at most two digits behind the point and a comma at thousands.</summary>
    public static string Number(decimal number) => number.ToString(AtMostTwo, CultureInfo.InvariantCulture);

    /// <summary>A number that a document states: all its digits, and a comma at thousands.</summary>
    public static string Stated(decimal number) => number < 0 ? "−" + Stated(-number) : number.ToString("#,##0.############################", CultureInfo.InvariantCulture);

    /// <summary>A mean or an expectation, such as touches per journey: one digit behind the point.</summary>
    public static string Average(double number) => number is > 0 and < 0.05 ? "<0.1" : number.ToString(AtMostOne, CultureInfo.InvariantCulture);

    /// <summary>A score with its sign, as the scale from −2 to 2 is written: <c>−1</c>, <c>0</c>, <c>+2</c>.</summary>
    public static string Signed(decimal score) => score < 0 ? "−" + Number(-score) : score > 0 ? "+" + Number(score) : "0";

    /// <summary>
    /// A share in percent: one digit behind the point, below one percent two digits that say something: <c>8.2%</c>,
    /// <c>0.042%</c>. A rounding never says all or nothing where it is neither.
    /// </summary>
    public static string Percent(double share) => Math.Abs(share) switch
    {
        <= 0 or double.NaN => "0%",
        < 0.000_01 => share < 0 ? "−<0.001%" : "<0.001%",
        < 0.01 => Significant(100 * share, 2).ToString("0.####", CultureInfo.InvariantCulture) + "%",
        > 0.9995 and < 1 - 1e-9 => ">99.9%",
        _ => (100 * share).ToString(AtMostOne, CultureInfo.InvariantCulture) + "%",
    };

    /// <summary>Likewise.</summary>
    public static string Percent(decimal share) => Percent((double)share);

    /// <summary>A sum of money with its currency; the sum alone where nothing says the currency.</summary>
    public static string InCurrency(string sum, string? currency) => currency is null ? sum : $"{sum} {currency}";

    /// <summary>Percentage points without their sign, to two digits, above ten to three: <c>2.4</c>, <c>0.086</c>, <c>12.3</c>.</summary>
    public static string Points(double points)
        => Significant(Math.Abs(points), Math.Abs(points) < 10 ? 2 : 3).ToString("#,##0.##########", CultureInfo.InvariantCulture);

    /// <summary>Percentage points with their sign: <c>+2.4</c>.</summary>
    public static string SignedPoints(double points) => (points < 0 ? "−" : "+") + Points(points);

    /// <summary>What is estimated, such as conversions or money a month, without its sign: to three digits, as more would claim to be known.</summary>
    public static string Estimate(decimal number)
    {
        var (rest, step) = (Math.Abs(number), 1m);
        while (rest / step >= 1000)
        {
            step *= 10;
        }

        return (Math.Round(rest / step, rest < 10 ? 1 : 0, MidpointRounding.AwayFromZero) * step).ToString(AtMostOne, CultureInfo.InvariantCulture);
    }

    /// <summary>A measured value with its unit: <c>8.2%</c>, <c>6m40s</c>, <c>2.48 GBP</c>.</summary>
    public static string Measured(Measure measure, string? unit) => measure.Type switch
    {
        MeasureType.Percentage => Percent(measure.Value),
        MeasureType.Duration => Time(measure),
        _ => unit is null ? Number(measure.Value) : $"{Number(measure.Value)} {unit}",
    };

    /// <summary>
    /// A stated duration as people write it, in the unit of the largest that stands beside it: <c>45d</c> and not
    /// <c>6w3d</c>; weeks only where all of them are whole weeks, and the largest at least four.
    /// </summary>
    /// <param name="measure">The duration.</param>
    /// <param name="beside">Those that it is told with.</param>
    public static string Time(Measure measure, params IReadOnlyCollection<Measure> beside)
    {
        List<Measure> all = [measure, .. beside];
        return all.TrueForAll(one => one.Type == MeasureType.Duration && one.Value % SecondsOfWeek == 0) && all.Max(one => one.Value) >= FewestWeeks * SecondsOfWeek
            ? measure.ToString()
            : InDays(measure);
    }

    /// <summary>A measured value without a unit of its own, a duration of weeks in days, so that it can be compared with others: <c>12d</c> for <c>1w5d</c>.</summary>
    public static string InDays(Measure measure)
    {
        if (measure.Type != MeasureType.Duration)
        {
            return Measured(measure, null);
        }

        if (measure.Value < SecondsOfDay)
        {
            return measure.ToString();
        }

        var days = Math.Floor(measure.Value / SecondsOfDay);
        var rest = measure.Value - (days * SecondsOfDay);
        return $"{days.ToString("0", CultureInfo.InvariantCulture)}d{(rest == 0 ? "" : Measure.Duration(TimeSpan.FromTicks((long)(rest * TimeSpan.TicksPerSecond))).ToString())}";
    }

    /// <summary>A value as it goes into a formula: exact, but for the digits of a fraction without end, of which six behind the point are enough.</summary>
    public static string Exactly(Measure measure, string? unit)
    {
        var rounded = measure.Type switch
        {
            MeasureType.Percentage => Measure.Fraction(Math.Round(measure.Value, ExactPlaces + 2)),
            MeasureType.Number => Measure.Number(Math.Round(measure.Value, ExactPlaces)),
            _ => measure,
        };
        return unit is null ? rounded.ToString() : $"{rounded} {unit}";
    }

    /// <summary>A computed duration in its two largest units: <c>10m17s</c>, <c>2d4h</c>.</summary>
    public static string Duration(TimeSpan duration) => Time(Measure.Duration(Rounded(duration)));

    /// <summary>A computed duration without what nobody plans: days to the hour, hours to the minute, minutes to the second.</summary>
    public static TimeSpan Rounded(TimeSpan duration)
    {
        var unit = duration.TotalDays >= 2 ? TimeSpan.TicksPerHour
            : duration.TotalHours >= 1 ? TimeSpan.TicksPerMinute
            : duration.TotalSeconds >= 10 ? TimeSpan.TicksPerSecond
            : TimeSpan.TicksPerMillisecond;
        return new TimeSpan((long)Math.Round((double)duration.Ticks / unit) * unit);
    }

    /// <summary>How sure a guess is, from 0 to 1, in hundredths.</summary>
    public static string Confidence(double confidence) => confidence.ToString("0.00", CultureInfo.InvariantCulture);

    /// <summary>How long a program took, in seconds and hundredths of them.</summary>
    public static string Seconds(TimeSpan time) => time.TotalSeconds.ToString("0.00", CultureInfo.InvariantCulture);

    /// <summary>How much a computation misses: only the power of ten says something.</summary>
    public static string Residual(double residual) => residual.ToString("0.#e+0", CultureInfo.InvariantCulture);

    // To so many digits, wherever the point stands.
    private static double Significant(double number, int digits)
    {
        if (number == 0 || !double.IsFinite(number))
        {
            return 0;
        }

        var places = digits - 1 - (int)Math.Floor(Math.Log10(Math.Abs(number)));
        return places > 15 ? 0 : Math.Round(number, Math.Max(0, places));
    }
}
