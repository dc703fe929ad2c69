namespace JourneyKit.Sources;

/// <summary>One node of the located tree: a mapping, a sequence, a scalar, or the key of an entry.</summary>
/// <param name="Start">Where it begins, as an offset into its source.</param>
/// <param name="End">The offset behind its end.</param>
/// <param name="Link">For a scalar or key the number of its text; for a mapping or sequence the node behind its last.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Source">Which of the tree's sources it stands in.</param>
internal readonly record struct Node(int Start, int End, int Link, NodeKind Kind, ushort Source)
{
    public bool IsScalar => Kind >= NodeKind.Plain;
}
