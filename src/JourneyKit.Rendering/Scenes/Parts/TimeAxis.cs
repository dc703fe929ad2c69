using System.Globalization;
using JourneyKit.Rendering.Text;

namespace JourneyKit.Rendering.Scenes.Parts;

/// <summary>Days along the width of a picture, in whole months.</summary>
internal sealed class TimeAxis
{
    private const int MostMonths = 24;
    private const double WithYear = 60;
    private const int LastYear = 9000;
    private const double ToName = 4;
    private const double Apart = 4;

    // Months, quarters, years and more.
    private static readonly int[] Steps = [1, 3, 12, 60, 600, 6000];
    private static readonly string[] Names = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    private readonly double left;
    private readonly double width;
    private readonly int step;

    private TimeAxis(DateOnly first, DateOnly last, double left, double width)
    {
        (First, this.left, this.width) = (first, left, width);
        var months = Months(first, last);
        step = Steps.FirstOrDefault(step => months <= step * MostMonths, Steps[^1]);
        // Whole steps: by quarter it begins with one.
        First = new DateOnly(first.Year, step >= 12 ? 1 : ((first.Month - 1) / step * step) + 1, 1);
        Last = First;
        while (Last < last && Last.Year < LastYear)
        {
            Last = Last.AddMonths(step);
        }
    }

    /// <summary>The first day of the first month.</summary>
    public DateOnly First { get; }

    /// <summary>The day after the last one.</summary>
    public DateOnly Last { get; }

    public static TimeAxis Of(DateOnly first, DateOnly last, double left, double width)
        => new(new DateOnly(first.Year, first.Month, 1), last.Year < LastYear ? new DateOnly(last.Year, last.Month, 1).AddMonths(1) : last, left, width);

    /// <summary>A day without its year: <c>18 Dec</c>.</summary>
    public static string Day(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"{day.Day} {Names[day.Month - 1]}");

    /// <summary>A day with its year: <c>18 Dec 2026</c>.</summary>
    public static string DayOfYear(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"{Day(day)} {day.Year}");

    /// <summary>The month of a day with its year: <c>Dec 2026</c>.</summary>
    public static string MonthOfYear(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"{Names[day.Month - 1]} {day.Year}");

    /// <summary>Where a day begins, in px.</summary>
    public double XOf(DateOnly day) => left + (width * Math.Clamp((double)(day.DayNumber - First.DayNumber) / Math.Max(1, Last.DayNumber - First.DayNumber), 0, 1));

    /// <summary>Where a day ends, in px.</summary>
    public double EndOf(DateOnly day) => XOf(day == DateOnly.MaxValue ? day : day.AddDays(1));

    /// <summary>The names of the months or quarters, or their first letters, a year above each first one where there is room, and hairlines below.</summary>
    public void DrawMonths(Canvas canvas, double words, double top, double bottom, double? years = null)
    {
        ArgumentNullException.ThrowIfNull(canvas);
        var freeYear = double.NegativeInfinity;
        var (each, isShort) = Fitting(years is null);
        var index = 0;
        for (var day = First; day < Last; day = day.AddMonths(step), index++)
        {
            var x = XOf(day);
            canvas.Line(x, top, x, bottom, Paint.Line(Ink.Rule));
            if (years is { } line && step < 12 && IsYear(day) && x >= freeYear)
            {
                var year = TextFlow.Line(day.Year.ToString(CultureInfo.InvariantCulture), Fonts.LabelBold);
                canvas.Text(year, x + 5, line);
                freeYear = x + 5 + year.Width + 6;
            }

            if (index % each == 0)
            {
                canvas.Text(NameAt(day, years is null, isShort), x + ToName, words, Ink.Text2);
            }
        }

        canvas.Line(XOf(Last), top, XOf(Last), bottom, Paint.Line(Ink.Rule));
    }

    private static int Months(DateOnly first, DateOnly last) => ((last.Year - first.Year) * 12) + last.Month - first.Month;

    // Whether the names of all steps fit; or else their first letters; or else every second, third … of them, so that none is missing among others.
    private (int Each, bool IsShort) Fitting(bool withYears)
        => Fit(1, withYears, isShort: false) ? (1, false)
            : step == 1 && Fit(1, withYears, isShort: true) ? (1, true)
            : (Enumerable.Range(2, MostMonths).First(each => each > MostMonths || Fit(each, withYears, isShort: false)), false);

    private bool Fit(int each, bool withYears, bool isShort)
    {
        var (free, index) = (double.NegativeInfinity, 0);
        for (var day = First; day < Last; day = day.AddMonths(step), index++)
        {
            if (index % each == 0)
            {
                var x = XOf(day) + ToName;
                var end = x + NameAt(day, withYears, isShort).Width;
                if (x < free || end > left + width + 2)
                {
                    return false;
                }

                free = end + Apart;
            }
        }

        return true;
    }

    private bool IsYear(DateOnly day) => day == First || day.Month == 1;

    // With the year where it stands nowhere else and there is room for it.
    private TextBlock NameAt(DateOnly day, bool withYears, bool isShort)
        => TextFlow.Line(isShort ? Names[day.Month - 1][..1] : NameOf(day, withYears && IsYear(day) && XOf(day.AddMonths(step)) - XOf(day) > WithYear), Fonts.Label);

    private string NameOf(DateOnly day, bool withYear)
    {
        var year = day.Year.ToString(CultureInfo.InvariantCulture);
        var name = step == 1 ? Names[day.Month - 1] : step == 3 ? $"Q{((day.Month - 1) / 3) + 1}" : year;
        return withYear && step < 12 ? $"{name} {year}" : name;
    }
}
