namespace JourneyKit.Sources;

/// <summary>
/// One node of the located tree: a mapping, a sequence, a scalar, or the key of an entry. There are as many of them as a
/// document has words, and they stay as long as it does: twelve bytes each.
/// </summary>
internal readonly struct Node(int start, int end, int link, NodeKind kind)
{
    /// <summary>Stands for a number where the text is what stands in the source, letter for letter, and is taken from there when asked for.</summary>
    public const int Verbatim = -1;

    /// <summary>The most nodes of a tree: what a link can tell apart.</summary>
    public const int Most = int.MaxValue >> KindBits;

    private const int KindBits = 3;
    private const int KindMask = (1 << KindBits) - 1;

    private readonly int linkAndKind = (link << KindBits) | (int)kind;

    /// <summary>Where it begins, as an offset into its source.</summary>
    public int Start => start;

    /// <summary>The offset behind its end.</summary>
    public int End => end;

    /// <summary>For a scalar or key the number of its text, or <see cref="Verbatim"/>; for a mapping or sequence the node behind its last.</summary>
    public int Link => linkAndKind >> KindBits;

    public NodeKind Kind => (NodeKind)(linkAndKind & KindMask);

    public bool IsScalar => Kind >= NodeKind.Plain;

    public bool IsVerbatim => linkAndKind < 0;

    public Node WithLink(int other) => new(start, end, other, Kind);
}
