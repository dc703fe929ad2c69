using System.Text.Json;
using JourneyKit.Gaps;
using JourneyKit.Gaps.Findings;
using JourneyKit.Gaps.Lifecycle;
using JourneyKit.Model;

namespace JourneyKit.Tool.Output.Gaps;

/// <summary>The words of gap reports.</summary>
internal static class GapWords
{
    /// <summary>The standings in the order in which a reader needs them, each with its heading and what it means.</summary>
    public static IReadOnlyList<(GapStanding Standing, string Heading, string Meaning)> Standings(GapReport report)
    {
        var map = LaterMap(report);
        return
        [
            (GapStanding.Regression, report is { AreVersions: false, Before.State: MapState.Current } ? "Worse than today" : "Worse than before", $"{map} makes it worse"),
            (GapStanding.Open, "Open", "nothing closes it"),
            (GapStanding.Unclear, "Unclear", "the maps do not say enough"),
            (GapStanding.Planned, "Planned", $"{map} closes it"),
        ];
    }

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

    public static string Heading(GapGroup group) => group switch
    {
        GapGroup.Conversion => "Conversion",
        GapGroup.Experience => "Experience",
        GapGroup.PainPoints => "Pain points",
        GapGroup.Structure => "Structure",
        GapGroup.Transitions => "Transitions",
        GapGroup.Measures => "Measures",
        GapGroup.Organisation => "Organisation",
        GapGroup.Reasons => "Reasons",
        _ => "Regressions",
    };

    public static string Course(GapCourse course) => course switch
    {
        GapCourse.New => "new",
        GapCourse.Regressed => "worse since",
        GapCourse.Closed => "closed",
        _ => "still open",
    };

    private static string LaterMap(GapReport report) => report.AreVersions ? "the newer map" : $"the {Word(report.After.State)} map";
}
