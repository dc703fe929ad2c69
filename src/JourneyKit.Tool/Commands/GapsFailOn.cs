using System.CommandLine;
using JourneyKit.Gaps;
using JourneyKit.Gaps.Lifecycle;

namespace JourneyKit.Tool.Commands;

/// <summary>Which gaps make the exit code 1.</summary>
internal static class GapsFailOn
{
    private const string Never = "never";
    private const string Regression = "regression";

    private static readonly string[] Severities = [.. Enum.GetNames<GapSeverity>().Select(name => name.ToLowerInvariant())];

    public static Option<string> Option()
    {
        var option = new Option<string>("--fail-on")
        {
            Description = "What makes the exit code 1: a regression, or any gap of this severity that the future map does not close. With --baseline only what is new or worse since.",
            DefaultValueFactory = _ => Never,
        };
        option.TakeOneOf([Regression, .. Severities, Never]);
        return option;
    }

    public static bool IsReached(string word, GapReport report, GapLifecycle? lifecycle)
        => word != Never && report.Gaps.Where(gap => lifecycle?.Find(gap.Id)?.Course != GapCourse.Open).Any(gap => Counts(word, gap));

    private static bool Counts(string word, Gap gap) => word == Regression
        ? gap.Standing == GapStanding.Regression
        : gap.Standing != GapStanding.Planned && gap.Severity >= Enum.Parse<GapSeverity>(word, ignoreCase: true);
}
