using System.Text.Json;
using JourneyKit.Gaps;
using JourneyKit.Gaps.Findings;
using JourneyKit.Gaps.Lifecycle;

namespace JourneyKit.Tool.Output.Gaps;

/// <summary>The words of gap reports.</summary>
internal static class GapWords
{
    /// <summary>The standings in the order in which a reader needs them, each with its heading and what it means.</summary>
    public static IReadOnlyList<(GapStanding Standing, string Heading, string Meaning)> Standings(GapReport report)
    {
        var map = report.AreVersions ? "the newer map" : $"the {Word(report.After.State)} map";
        return
        [
            (GapStanding.Regression, report.AreVersions ? "Worse than before" : "Worse than today", $"{map} makes it worse"),
            (GapStanding.Open, "Open", "nothing closes it"),
            (GapStanding.Unclear, "Unclear", "the maps do not say enough"),
            (GapStanding.Planned, "Planned", $"{map} closes it"),
        ];
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
}
