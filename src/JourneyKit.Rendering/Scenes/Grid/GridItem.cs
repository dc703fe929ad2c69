using JourneyKit.Model;

namespace JourneyKit.Rendering.Scenes.Grid;

/// <summary>One touchpoint of a grid, or those of one stage and row as one.</summary>
/// <param name="Touchpoints">The touchpoints, at least one.</param>
/// <param name="Stage">The index of its stage among those of the grid.</param>
/// <param name="Row">The index of its row, in the order of the document.</param>
internal sealed record GridItem(IReadOnlyList<Touchpoint> Touchpoints, int Stage, int Row)
{
    /// <summary>The touchpoint; null where it stands for several.</summary>
    public Touchpoint? Only => Touchpoints.Count == 1 ? Touchpoints[0] : null;

    /// <summary>Its name, or how many it stands for.</summary>
    public string Name => Only?.Name ?? $"{Touchpoints.Count} touchpoints";
}
