using JourneyKit.Model;

namespace JourneyKit.Gaps.Findings;

/// <summary>A touchpoint as it is and as it should be. Where one was split or several merged, there is one for each pair.</summary>
/// <param name="Now">In the first map.</param>
/// <param name="Then">In the second map.</param>
internal sealed record TouchpointPair(Touchpoint Now, Touchpoint Then)
{
    public bool IsMomentOfTruth => Now.MomentOfTruth == true || Then.MomentOfTruth == true;

    /// <summary>The parts of an id: the touchpoint's, and what it came of where that is another.</summary>
    public IEnumerable<string> Ids => Now.Key == Then.Key ? [Now.Key] : [Now.Key, Then.Key];
}
