using JourneyKit.Gaps.Findings.Conversions;
using JourneyKit.Gaps.Findings.Experience;
using JourneyKit.Gaps.Findings.Measures;
using JourneyKit.Gaps.Findings.Organisation;
using JourneyKit.Gaps.Findings.PainPoints;
using JourneyKit.Gaps.Findings.Reasons;
using JourneyKit.Gaps.Findings.Regressions;
using JourneyKit.Gaps.Findings.Structure;
using JourneyKit.Gaps.Findings.Transitions;

namespace JourneyKit.Gaps.Findings;

/// <summary>All detectors, group by group, in the order of reports.</summary>
internal static class GapDetectors
{
    public static IReadOnlyList<GapDetector> All { get; } =
    [
        .. ConversionDetectors.All,
        .. ExperienceDetectors.All,
        .. PainPointDetectors.All,
        .. StructureDetectors.All,
        .. TransitionDetectors.All,
        .. MeasureDetectors.All,
        .. OrganisationDetectors.All,
        .. ReasonDetectors.All,
        .. RegressionDetectors.All,
    ];

    public static IReadOnlyList<GapKind> Kinds { get; } = [.. All.Select(detector => detector.Kind)];
}
