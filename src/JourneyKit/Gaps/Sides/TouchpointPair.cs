using JourneyKit.Model;

namespace JourneyKit.Gaps.Sides;

/// <summary>A touchpoint as it is and as it should be. Where one was split or several merged, there is one for each pair.</summary>
/// <param name="Before">In the first map.</param>
/// <param name="After">In the second map.</param>
internal sealed record TouchpointPair(Touchpoint Before, Touchpoint After)
{
    /// <summary>When the first map's is so, in a sentence.</summary>
    public string WhenBefore { get; init; } = "";

    /// <summary>When the second map's is so, in a sentence.</summary>
    public string WhenAfter { get; init; } = "";

    public bool IsMomentOfTruth => Before.MomentOfTruth == true || After.MomentOfTruth == true;

    /// <summary>The parts of an id: the touchpoint's, and what it came of where that is another.</summary>
    public IEnumerable<string> Ids => Before.Key == After.Key ? [Before.Key] : [Before.Key, After.Key];
}
