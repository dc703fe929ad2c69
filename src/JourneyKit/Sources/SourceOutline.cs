namespace JourneyKit.Sources;

/// <summary>What stands where in the tree of one file: which lines an element takes, and what is text and what is not.</summary>
internal sealed class SourceOutline
{
    private readonly LocatedTree tree;
    private readonly SourceText text;
    private readonly int[] scalars;
    private readonly int[] elements;

    public SourceOutline(LocatedTree tree, SourceText text)
    {
        this.tree = tree;
        this.text = text;
        scalars = InOrder(node => tree[node].IsScalar);
        elements = InOrder(node => tree.IsKey(node) || tree.IsItem(node));
    }

    /// <summary>Whether an offset lies in a scalar.</summary>
    public bool IsInScalar(int offset)
    {
        var at = CountBefore(scalars, offset + 1) - 1;
        return at >= 0 && offset < tree[scalars[at]].End;
    }

    /// <summary>The lines of the first element that begins at an offset or behind it; null where there is none.</summary>
    public (int First, int Last)? ElementFrom(int offset)
    {
        var at = CountBefore(elements, offset);
        if (at == elements.Length)
        {
            return null;
        }

        var node = elements[at];
        var (first, last) = (LineOf(tree[node].Start), LineOf(tree[tree.IsKey(node) ? node + 1 : node].End));
        return (first, Math.Max(first, last));
    }

    private int LineOf(int offset) => text.Position(offset).Line;

    // What an alias repeats stands where it was written first.
    private int[] InOrder(Func<int, bool> isWanted)
    {
        int[] nodes = [.. Enumerable.Range(0, tree.Count).Where(isWanted)];
        Array.Sort(nodes, (a, b) => tree[a].Start != tree[b].Start ? tree[a].Start.CompareTo(tree[b].Start) : a.CompareTo(b));
        return nodes;
    }

    private int CountBefore(int[] sorted, int offset)
    {
        var (low, high) = (0, sorted.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = tree[sorted[middle]].Start < offset ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
