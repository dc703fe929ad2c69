using JourneyKit.Graphs;

namespace JourneyKit.Rendering.Scenes.Grid;

/// <summary>The transitions from one item of a grid to another, or to itself.</summary>
/// <param name="From">The index of the item that they lead out of.</param>
/// <param name="To">The index of the item that they lead to.</param>
/// <param name="Weight">How many go this way in one journey; where the flow is not known, the sum of shares.</param>
/// <param name="Transitions">The transitions, the one that most take first; none where the order of the document stands for them.</param>
internal sealed record GridLink(int From, int To, double Weight, IReadOnlyList<FlowTransition> Transitions);
