using JourneyKit.Sources;

namespace JourneyKit.Schema.Reading;

/// <summary>What messages call the nodes of a tree.</summary>
internal static class NodeWords
{
    private const int LongestText = 60;

    /// <summary>What a message is about: the key, or the item of the list under it.</summary>
    public static string Subject(this LocatedTree tree, int node)
    {
        if (tree.IsKey(node))
        {
            return $"`{Shorten(tree.Text(node))}`";
        }

        var path = tree.PathOf(node);
        if (path.Parent is null)
        {
            return "The document";
        }

        return tree.IsItem(node) ? $"An item of `{Shorten(path.Parent.Segment)}`" : $"`{Shorten(path.Segment)}`";
    }

    /// <summary>The key that a value stands under, for the remedy that a message shows.</summary>
    public static string KeyOf(this LocatedTree tree, int value) => value > 0 && tree.IsKey(value - 1) ? tree.Text(value - 1) : tree.PathOf(value).Segment;

    /// <summary>What stands at a node, as in "takes …, not …".</summary>
    public static string What(this LocatedTree tree, int node) => tree[node].Kind switch
    {
        NodeKind.Mapping => "a mapping",
        NodeKind.Sequence => "a list",
        NodeKind.Quoted when tree.Text(node).Length == 0 => "an empty text",
        NodeKind.Quoted => $"`{Shorten(tree.Text(node))}`",
        _ => tree.IsNothing(node) ? "nothing" : $"`{Shorten(tree.Text(node))}`",
    };

    /// <summary>A text in one line, cut off where it is long.</summary>
    public static string Shorten(string text)
    {
        var line = text.ReplaceLineEndings(" ");
        return line.Length <= LongestText ? line : string.Concat(line.AsSpan(0, char.IsHighSurrogate(line[LongestText - 1]) ? LongestText - 1 : LongestText), "…");
    }
}
