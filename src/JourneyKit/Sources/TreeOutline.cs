namespace JourneyKit.Sources;

/// <summary>The tree seen from below: what each node stands in.</summary>
internal sealed class TreeOutline
{
    /// <summary>The position of a key.</summary>
    public const int Key = -1;

    public TreeOutline(NodeList nodes)
    {
        var count = nodes.Count;
        Parents = new int[count];
        Positions = new int[count];
        var open = new Stack<int>();
        var seen = new int[count];
        for (var node = 0; node < count; node++)
        {
            while (open.TryPeek(out var ended) && nodes[ended].Link <= node)
            {
                open.Pop();
            }

            Parents[node] = LocatedTree.None;
            if (open.TryPeek(out var parent))
            {
                Parents[node] = parent;
                var position = seen[parent]++;
                Positions[node] = nodes[parent].Kind == NodeKind.Sequence ? position : position % 2 == 0 ? Key : position / 2;
            }

            if (!nodes[node].IsScalar)
            {
                open.Push(node);
            }
        }
    }

    /// <summary>The mapping or sequence that each node stands in, or none.</summary>
    public int[] Parents { get; }

    /// <summary>The place of each node among its siblings; keys have none.</summary>
    public int[] Positions { get; }
}
