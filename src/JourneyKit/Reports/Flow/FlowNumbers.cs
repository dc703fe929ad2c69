using System.Globalization;
using JourneyKit.Model;

namespace JourneyKit.Reports.Flow;

/// <summary>Numbers as people read them: few digits, and never a rounding that says all or nothing where it is neither.</summary>
internal static class FlowNumbers
{
    public const string Unbounded = "∞";

    public static string Percent(double share) => share switch
    {
        <= 0 => "0%",
        < 0.0005 => "<0.1%",
        >= 1 - 1e-9 => "100%",
        > 0.9995 => ">99.9%",
        _ => Digits(100 * share, "0.0") + "%",
    };

    /// <summary>A share as the map states it, with as many digits as it needs up to two.</summary>
    public static string Stated(decimal share) => share is > 0 and < 0.0001m ? "<0.01%" : Digits((double)(100 * share), "0.##") + "%";

    /// <summary>How many points more a point more is, to two digits that say something.</summary>
    public static string Points(double derivative) => derivative switch
    {
        < 0.00995 => "+" + Digits(derivative, "0.0000"),
        < 0.0995 => "+" + Digits(derivative, "0.000"),
        _ => "+" + Digits(derivative, "0.00"),
    };

    public static string Count(double count) => Digits(count, "0.0");

    /// <summary>A duration in its two largest units.</summary>
    public static string Duration(TimeSpan duration)
    {
        var unit = duration.TotalDays >= 2 ? TimeSpan.TicksPerHour : duration.TotalHours >= 1 ? TimeSpan.TicksPerMinute : TimeSpan.TicksPerSecond;
        return Measure.Duration(new TimeSpan((long)Math.Round((double)duration.Ticks / unit) * unit)).ToString();
    }

    private static string Digits(double number, string format) => number.ToString(format, CultureInfo.InvariantCulture);
}
