using JourneyKit.Model;

namespace JourneyKit.Gaps.Roadmap;

/// <summary>
/// The longest chain of initiatives yet to be done of which each has to wait for the one before it: what is late on it
/// makes the whole late. Initiatives without dates are nothing long in the search by dates; where one of them comes to
/// stand on the longest chain, the search is made by effort, and after that by count.
/// </summary>
/// <param name="Basis">By what it is the longest.</param>
/// <param name="Initiatives">The chain, in the order of time.</param>
/// <param name="Length">In days, person-days or initiatives, as the basis says. Gaps between one's last day and the next's first are not counted.</param>
internal sealed record CriticalPath(CriticalPathBasis Basis, ElementList<Id<Initiative>> Initiatives, decimal Length);
