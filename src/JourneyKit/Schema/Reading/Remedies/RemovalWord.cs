namespace JourneyKit.Schema.Reading.Remedies;

/// <summary>Words that people write where null should take out what a document inherits.</summary>
internal static class RemovalWord
{
    private static readonly HashSet<string> Words = new(StringComparer.OrdinalIgnoreCase) { "null", "none", "nil", "nothing", "no", "false", "remove", "removed", "delete", "deleted", "gone", "n/a", "-", "--", "" };

    /// <summary>What a message says of such a word in a document that extends another, to be appended; empty for any other.</summary>
    public static string Hint(ReadContext context, int node)
    {
        var tree = context.Tree;
        return context.IsOverlay && tree[node].IsScalar && !tree.IsKey(node) && !tree.IsItem(node) && ReferenceEquals(tree.SourceOf(node), tree.SourceOf(tree.Root)) && Words.Contains(tree.Text(node))
            ? $" To take out what is inherited, write `{NodeWords.Shorten(tree.KeyOf(node))}: null`."
            : "";
    }
}
