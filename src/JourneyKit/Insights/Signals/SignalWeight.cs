using JourneyKit.Insights.Findings;
using JourneyKit.Model;

namespace JourneyKit.Insights.Signals;

/// <summary>
/// How much a signal matters among all: the sum of three parts, each from 0 to 1. How far the figure lies from what it is
/// held against; how severe the worst pain point is where it is measured (else how important that touchpoint is); and how
/// much hangs on that touchpoint. Where it is measured at several, both are means. What is unknown lies in the middle.
/// </summary>
internal static class SignalWeight
{
    private const double Middle = 0.5;
    private const double Steps = 4;

    public static double Of(InsightContext context, double distance, IReadOnlyCollection<Touchpoint> at)
        => Math.Clamp(distance, 0, 1) + Severity(at) + context.Stakes.Of(at);

    /// <summary>How far two values lie apart, as a part of the larger one: 0 to 1, and 1 where they have different signs.</summary>
    public static double Apart(Measure one, Measure other)
    {
        var larger = Math.Max(Math.Abs(one.Value), Math.Abs(other.Value));
        return larger == 0 ? 0 : Math.Min(1, (double)(Math.Abs(one.Value - other.Value) / larger));
    }

    private static double Severity(IReadOnlyCollection<Touchpoint> at)
        => at.Select(touchpoint => (touchpoint.PainPoints.Max(pain => (int?)pain.Severity) ?? (int?)touchpoint.Importance) is { } known ? (known - 1) / Steps : Middle).DefaultIfEmpty(Middle).Average();
}
