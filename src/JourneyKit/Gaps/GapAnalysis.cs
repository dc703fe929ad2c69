using JourneyKit.Changes;
using JourneyKit.Gaps.Context;
using JourneyKit.Gaps.Findings;
using JourneyKit.Model;

namespace JourneyKit.Gaps;

/// <summary>Computes what separates the journey as it is from the journey as it should be.</summary>
public static class GapAnalysis
{
    /// <summary>
    /// Compares two maps. They should be valid: what a validator calls an error makes numbers meaningless, but never
    /// makes this throw. Maps of different ids are compared as well, see <see cref="GapReport.IsOneJourney"/>.
    /// </summary>
    /// <param name="before">The journey as it is: a current or interim map, or the older of two versions.</param>
    /// <param name="after">The journey as it should be: an interim or future map, or the newer of two versions.</param>
    /// <param name="options">How; null for <see cref="GapOptions.Default"/>.</param>
    /// <returns>The report: gaps, conversions, summary and roadmap.</returns>
    /// <example>
    /// <code>
    /// var report = GapAnalysis.Compare(current, future);
    /// Console.WriteLine(report.Summary.Headline);
    /// </code>
    /// </example>
    public static GapReport Compare(JourneyMap before, JourneyMap after, GapOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        options ??= GapOptions.Default;
        var context = new GapContext(JourneyComparison.Compare(before, after, options.Match), options);
        return new GapReport(context, GapFinder.Find(context));
    }
}
