using System.Text.Json;
using JourneyKit.Gaps;
using JourneyKit.Gaps.Lifecycle;
using JourneyKit.Model;
using JourneyKit.Wording;

namespace JourneyKit.Reports.Gaps;

/// <summary>The words of gap reports.</summary>
internal static class GapWords
{
    /// <summary>The standings in the order in which a reader needs them.</summary>
    public static IReadOnlyList<GapStanding> Standings { get; } = [GapStanding.Open, GapStanding.Regression, GapStanding.Unclear, GapStanding.Planned];

    /// <summary>What becomes of gaps, as a heading.</summary>
    public static string Heading(GapReport report, GapStanding standing) => standing switch
    {
        GapStanding.Regression => report is { AreVersions: false, Before.State: MapState.Current } ? "Worse than today" : "Worse than before",
        GapStanding.Open => "No answer",
        GapStanding.Unclear => "Unclear",
        _ => "Planned",
    };

    /// <summary>What that means.</summary>
    public static string Meaning(GapReport report, GapStanding standing) => standing switch
    {
        GapStanding.Regression => $"{LaterMap(report)} makes it worse",
        GapStanding.Open => "nothing closes it, or not all of it",
        GapStanding.Unclear => "the maps do not say enough",
        _ => $"{LaterMap(report)} closes it",
    };

    /// <summary>A number of a gap as a cell of a table: <c>8.2%</c>, <c>2.48 GBP</c>, <c>12d</c>; durations of days without weeks, so that those of a row can be compared.</summary>
    public static string Measured(GapNumber number) => number.Value.Type == MeasureType.Number
        ? number.Unit == GapNumber.PercentagePoints ? Listing.Count(Figures.Number(Math.Abs(number.Value.Value)), "point") : Figures.Measured(Math.Abs(number.Value.Value), number.Unit)
        : Figures.InDays(number.Value);

    /// <summary>What is said of a kind of gap, which is told of today and the future, for the maps at hand.</summary>
    public static string Told(GapReport report, string text)
    {
        var earlier = report.AreVersions ? "in the older map" : report.Before.State == MapState.Current ? "today" : $"in the {Word(report.Before.State)} map";
        return text.Replace("the future map", LaterMap(report), StringComparison.Ordinal).Replace(" today", " " + earlier, StringComparison.Ordinal);
    }

    /// <summary>A choice in machine-readable output.</summary>
    public static string Word<T>(T value)
        where T : struct, Enum
        => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());

    public static string Course(GapCourse course) => course switch
    {
        GapCourse.New => "new",
        GapCourse.Regressed => "worse since",
        GapCourse.Closed => "closed",
        _ => "still open",
    };

    private static string LaterMap(GapReport report) => report.AreVersions ? "the newer map" : $"the {Word(report.After.State)} map";
}
