using JourneyKit.Model;

namespace JourneyKit.Gaps.Priorities;

/// <summary>How often a gap of the first five stays one of them.</summary>
/// <param name="GapId">The gap's id.</param>
/// <param name="StaysIn">The share of the variations in which it does.</param>
internal sealed record GapStability(string GapId, Share StaysIn) : IKeyed
{
    string IKeyed.Key => GapId;
}
