using JourneyKit.Gaps.Conversions;
using JourneyKit.Model;

namespace JourneyKit.Insights.Plan;

/// <summary>Who is behind a change that conversions gain or lose by.</summary>
internal interface IWorkBehind
{
    /// <summary>
    /// The parts of a change, which make 1 together, each with the initiatives behind it, nobody where it is nobody's, and
    /// its name; null for the name of the whole change.
    /// </summary>
    IEnumerable<(string? Name, ElementList<Id<Initiative>> By, double Part)> Divide(UpliftShare share);
}
