using JourneyKit.Sources;

namespace JourneyKit.Editing;

/// <summary>Gives scalars and keys another text, each in place.</summary>
internal static class Rewording
{
    /// <summary>The edits.</summary>
    /// <param name="tree">The document.</param>
    /// <param name="nodes">The scalars and keys.</param>
    /// <param name="write">Writes the text in the place of one of them.</param>
    public static List<TextEdit> Edits(LocatedTree tree, IEnumerable<int> nodes, Func<int, string> write)
        => [.. nodes.DistinctBy(node => tree[node].Start).Select(node => new TextEdit(tree[node].Start, tree[node].End, write(node)))];
}
