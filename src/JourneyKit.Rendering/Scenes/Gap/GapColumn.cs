using JourneyKit.Gaps.Outcomes;
using JourneyKit.Model;

namespace JourneyKit.Rendering.Scenes.Gap;

/// <summary>A column of one of the maps.</summary>
/// <param name="Touchpoints">Its touchpoint; several where unchanged ones are folded into one column.</param>
/// <param name="Fate">What becomes of it.</param>
internal sealed record GapColumn(IReadOnlyList<Touchpoint> Touchpoints, TouchpointFate Fate)
{
    public Touchpoint First => Touchpoints[0];

    public bool IsFolded => Touchpoints.Count > 1;

    public Id<Stage>? Stage => First.Stage;

    /// <summary>Whether its name and its link stand out.</summary>
    public bool IsMarked => !IsFolded && (Fate is not (TouchpointFate.Unchanged or TouchpointFate.Changed) || (Fate == TouchpointFate.Changed && First.Because.Count > 0));
}
