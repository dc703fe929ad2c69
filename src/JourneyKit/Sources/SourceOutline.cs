namespace JourneyKit.Sources;

/// <summary>What stands where in the tree of one file: which lines an element takes, and what is text and what is not.</summary>
internal sealed class SourceOutline
{
    private readonly LocatedTree tree;
    private readonly SourceSpan[] scalars;
    private readonly (SourcePosition Start, int Node)[] elements;

    public SourceOutline(LocatedTree tree)
    {
        this.tree = tree;
        var nodes = Enumerable.Range(0, tree.Count).ToList();
        scalars = [.. nodes.Where(node => tree[node].IsScalar).Select(tree.Span)];
        elements = [.. nodes.Where(node => tree.IsKey(node) || tree.IsItem(node)).Select(node => (tree.Span(node).Start, node))];

        // What an alias repeats stands where it was written first.
        Array.Sort(scalars, (a, b) => Compare(a.Start, b.Start));
        Array.Sort(elements, (a, b) => Compare(a.Start, b.Start) is var order && order != 0 ? order : a.Node.CompareTo(b.Node));
    }

    /// <summary>Whether a position lies in a scalar.</summary>
    public bool IsInScalar(SourcePosition position)
    {
        var at = CountUpTo(scalars, span => span.Start, position) - 1;
        return at >= 0 && Compare(position, scalars[at].End) < 0;
    }

    /// <summary>The lines of the first element that begins on a line or below it; null where there is none.</summary>
    public (int First, int Last)? ElementFrom(int line)
    {
        var at = CountUpTo(elements, element => element.Start, new SourcePosition(line, 0));
        if (at == elements.Length)
        {
            return null;
        }

        var (start, node) = elements[at];
        return (start.Line, Math.Max(start.Line, tree.Span(tree.IsKey(node) ? node + 1 : node).End.Line));
    }

    private static int CountUpTo<T>(T[] sorted, Func<T, SourcePosition> start, SourcePosition position)
    {
        var (low, high) = (0, sorted.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Compare(start(sorted[middle]), position) <= 0 ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private static int Compare(SourcePosition a, SourcePosition b) => a.Line != b.Line ? a.Line.CompareTo(b.Line) : a.Column.CompareTo(b.Column);
}
