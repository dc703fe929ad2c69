using JourneyKit.Graphs;

namespace JourneyKit.Rendering.Scenes.Grid;

/// <summary>What stands on a grid, before it is laid out.</summary>
/// <param name="Chain">The flow, of everybody or of the persona that was asked for.</param>
/// <param name="Stages">The names of the groups of columns; one without a name where the map has no stages.</param>
/// <param name="Rows">The rows in the order of the document.</param>
/// <param name="Items">The touchpoints, in the order of the document.</param>
/// <param name="Links">What leads from where to where, in the order of the document.</param>
internal sealed record GridSource(
    ConversionChain Chain,
    IReadOnlyList<string> Stages,
    IReadOnlyList<GridRow> Rows,
    IReadOnlyList<GridItem> Items,
    IReadOnlyList<GridLink> Links)
{
    /// <summary>How many transitions lead from one touchpoint to another that are drawn as one.</summary>
    public int HiddenTransitions { get; init; }

    /// <summary>Whether an item stands for all touchpoints of a stage and row.</summary>
    public bool IsCollapsed { get; init; }

    /// <summary>How many touchpoints the grid stands for.</summary>
    public int Touchpoints => Items.Sum(item => item.Touchpoints.Count);
}
