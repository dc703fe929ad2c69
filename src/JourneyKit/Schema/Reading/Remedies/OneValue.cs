using JourneyKit.Schema.Shapes;
using JourneyKit.Sources;

namespace JourneyKit.Schema.Reading.Remedies;

/// <summary>Finds the value that is meant where a list or a mapping stands and one scalar belongs.</summary>
internal static class OneValue
{
    private static readonly string[] ValueKeys = ["id", "value", "key", "name"];

    /// <summary>The scalars that can be meant.</summary>
    public static IReadOnlyList<int> In(LocatedTree tree, int node, Scalar scalar)
    {
        if (tree[node].Kind == NodeKind.Sequence)
        {
            var items = tree.Items(node).ToList();
            return items.TrueForAll(item => IsValue(tree, item)) ? items : [];
        }

        var keys = tree.Entries(node).ToList();
        if (keys is [var word] && ListForm.SaysNothing(tree, word + 1) && scalar.Accepts(tree.Text(word)))
        {
            return [word];
        }

        var key = keys is [var only] ? only : keys.Find(key => ValueKeys.Contains(tree.Text(key), StringComparer.Ordinal));
        return key > 0 && IsValue(tree, key + 1) ? [key + 1] : [];
    }

    /// <summary>What a message says of it, to be appended.</summary>
    public static string Hint(LocatedTree tree, int node, Scalar scalar)
    {
        if (scalar is TextScalar && tree.Entries(node).ToList() is [var key] && IsValue(tree, key + 1))
        {
            return $" A text with a colon needs quotes: `{FlowScalar.Of($"{tree.Text(key)}: {tree.Text(key + 1)}", NodeKind.Plain)}`.";
        }

        var values = In(tree, node, scalar);
        return values.Count == 0 ? ""
            : values is [var only] ? $" Write `{FlowText.Scalar(tree, only)}` alone."
            : scalar is TextScalar ? $" Write it as one text: `{FlowScalar.Of(string.Join(", ", values.Select(tree.Text)), NodeKind.Plain)}`."
            : $" Write one of them: {Words.Or([.. values.Select(value => $"`{FlowText.Scalar(tree, value)}`")])}.";
    }

    private static bool IsValue(LocatedTree tree, int node) => tree[node].IsScalar && !tree.IsNothing(node);
}
