namespace JourneyKit.Sources;

/// <summary>One node of the located tree: a mapping, a sequence, a scalar, or the key of an entry.</summary>
/// <param name="Start">Where it begins, as an offset into its source.</param>
/// <param name="End">The offset behind its end.</param>
/// <param name="Link">For a scalar or key the number of its text, or <see cref="Verbatim"/>; for a mapping or sequence the node behind its last.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Source">Which of the tree's sources it stands in.</param>
internal readonly record struct Node(int Start, int End, int Link, NodeKind Kind, ushort Source)
{
    /// <summary>Stands for a number where the text is what stands in the source, letter for letter, and is taken from there when asked for.</summary>
    public const int Verbatim = -1;

    public bool IsScalar => Kind >= NodeKind.Plain;

    public bool IsVerbatim => Link == Verbatim;
}
