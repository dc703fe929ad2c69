using System.Globalization;
using JourneyKit.Rendering.Text;

namespace JourneyKit.Rendering.Scenes.Parts;

/// <summary>Days along the width of a picture, in whole months.</summary>
internal sealed class TimeAxis
{
    private const int MostMonths = 24;
    private const double WithYear = 60;
    private const int LastYear = 9000;

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

    /// <summary>Where a day begins, in px.</summary>
    public double XOf(DateOnly day) => left + (width * Math.Clamp((double)(day.DayNumber - First.DayNumber) / Math.Max(1, Last.DayNumber - First.DayNumber), 0, 1));

    /// <summary>Where a day ends, in px.</summary>
    public double EndOf(DateOnly day) => XOf(day == DateOnly.MaxValue ? day : day.AddDays(1));

    /// <summary>The names of the months or quarters, a year above each first one where there is room, and hairlines below.</summary>
    public void DrawMonths(Canvas canvas, double words, double top, double bottom, double? years = null)
    {
        ArgumentNullException.ThrowIfNull(canvas);
        var (free, freeYear) = (double.NegativeInfinity, double.NegativeInfinity);
        for (var day = First; day < Last; day = day.AddMonths(step))
        {
            var (x, end) = (XOf(day), XOf(day.AddMonths(step)));
            canvas.Line(x, top, x, bottom, Paint.Line(Ink.Rule));
            var isYear = day == First || day.Month == 1;
            if (years is { } line && step < 12 && isYear && x >= freeYear)
            {
                var year = TextFlow.Line(day.Year.ToString(CultureInfo.InvariantCulture), Fonts.LabelBold);
                canvas.Text(year, x + 5, line);
                freeYear = x + 5 + year.Width + 6;
            }

            var name = TextFlow.Line(NameOf(day, years is null && isYear && end - x > WithYear), Fonts.Label);
            if (x + 4 >= free && x + 4 + name.Width <= left + width + 2)
            {
                canvas.Text(name, x + 4, words, Ink.Text2);
                free = x + 4 + name.Width + 4;
            }
        }

        canvas.Line(XOf(Last), top, XOf(Last), bottom, Paint.Line(Ink.Rule));
    }

    private static int Months(DateOnly first, DateOnly last) => ((last.Year - first.Year) * 12) + last.Month - first.Month;

    private string NameOf(DateOnly day, bool withYear)
    {
        var year = day.Year.ToString(CultureInfo.InvariantCulture);
        var name = step == 1 ? Names[day.Month - 1] : step == 3 ? $"Q{((day.Month - 1) / 3) + 1}" : year;
        return withYear && step < 12 ? $"{name} {year}" : name;
    }
}
