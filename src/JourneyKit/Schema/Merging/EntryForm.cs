using JourneyKit.Model.Unicode;
using JourneyKit.Schema.Shapes;
using JourneyKit.Sources;

namespace JourneyKit.Schema.Merging;

/// <summary>How a mapping may be written, and what its entries are.</summary>
/// <param name="Role">What the entries are.</param>
/// <param name="Table">The table of the element, or of the elements; null for others.</param>
internal sealed record EntryForm(EntryRole Role, ElementTable? Table = null)
{
    public static EntryForm Values { get; } = new(EntryRole.Values);

    public static EntryForm Members { get; } = new(EntryRole.Members);

    /// <summary>What one of the elements is called.</summary>
    public string Singular => Table!.Kind?.Singular ?? Table.Noun;

    /// <summary>Whether an entry must have a value.</summary>
    public bool IsRequired(string key) => Role == EntryRole.Properties && Table!.Find(key)?.IsRequired == true;

    /// <summary>Whether an entry without a value is there all the same: an element, or a value of the team's own.</summary>
    public bool CanBeEmpty(string key) => Role is EntryRole.Elements or EntryRole.Members || IsOwnKey(key);

    /// <summary>Whether it is the key of something that the document knows.</summary>
    public bool IsKnown(string key) => Role != EntryRole.Properties || IsOwnKey(key) || Table!.HasKey(key);

    /// <summary>Whether a value is written in one of the ways of the form.</summary>
    public bool Fits(LocatedTree tree, int node)
        => tree[node].Kind == NodeKind.Mapping || IsShorthand(tree, node) || (Role == EntryRole.Elements && IsListOfIds(tree, node));

    /// <summary>
    /// The entries under a node: those of a mapping, the ids of a list, or the one key whose value stands for all. Null
    /// where the node is none of these.
    /// </summary>
    public List<TreeEntry>? EntriesOf(LocatedTree tree, int node)
    {
        if (tree[node].Kind == NodeKind.Mapping)
        {
            return [.. tree.Entries(node).Select(key => new TreeEntry(Nfc.Of(tree.Text(key)), key, key + 1))];
        }

        if (IsShorthand(tree, node))
        {
            return [new TreeEntry(Table!.Shorthand!, node, node)];
        }

        return Role == EntryRole.Elements && IsListOfIds(tree, node)
            ? [.. tree.Items(node).Select(item => new TreeEntry(tree.Text(item), item, LocatedTree.None))]
            : null;
    }

    /// <summary>Whether it is a key of the team's own.</summary>
    public static bool IsOwnKey(string key) => key.StartsWith(ExtensionsShape.Prefix, StringComparison.Ordinal);

    private static bool IsListOfIds(LocatedTree tree, int node) => tree[node].Kind == NodeKind.Sequence && tree.Items(node).All(item => tree[item].IsScalar);

    private bool IsShorthand(LocatedTree tree, int node)
        => Role == EntryRole.Properties
            && Table!.ShorthandProperty?.Shape is { } shape
            && (shape is IListShape ? tree[node].Kind == NodeKind.Sequence : tree[node].IsScalar);
}
