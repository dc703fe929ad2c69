using JourneyKit.Model;

namespace JourneyKit.Gaps.States;

/// <summary>How much of one gap is closed in each of several states.</summary>
/// <param name="Gap">The gap between the first state and the last.</param>
/// <param name="Closed">For each state in order the share of the way from the first state's value to the last's: 0 is nothing, 1 is all, below 0 is further away than at first. For a gap without numbers 1 where it is closed, else 0. Null where that state does not say enough.</param>
internal sealed record StateProgress(Gap Gap, ElementList<decimal?> Closed) : IKeyed
{
    /// <inheritdoc/>
    string IKeyed.Key => Gap.Id;
}
