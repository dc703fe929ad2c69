using JourneyKit.Schema.Reading.Remedies;
using JourneyKit.Schema.Shapes;
using JourneyKit.Sources;

namespace JourneyKit.Schema.Reading;

/// <summary>An element as it stands in a list, where it should stand under its id.</summary>
/// <param name="Node">What says the id; else the item.</param>
/// <param name="Id">The id; null where nothing says one.</param>
/// <param name="Value">The value that belongs under the id; none where <paramref name="Keys"/> are it, or nothing is.</param>
/// <param name="Keys">The keys of the item that belong under the id.</param>
internal sealed record ListedElement(int Node, string? Id, int Value = LocatedTree.None, IReadOnlyList<int>? Keys = null)
{
    /// <summary>The elements of an item of a list; nothing for a list in a list.</summary>
    public static IEnumerable<ListedElement> Of(LocatedTree tree, int item, ElementTable table, IReadOnlyList<string> idKeys)
    {
        if (tree[item].IsScalar)
        {
            return [new ListedElement(item, tree.Text(item))];
        }

        var keys = tree.Entries(item).ToList();
        if (keys.Count == 0)
        {
            return tree[item].Kind == NodeKind.Mapping ? [new ListedElement(item, null)] : [];
        }

        if (keys.FindIndex(key => SaysId(tree, key, table, idKeys)) is var at and >= 0)
        {
            return [WithoutKey(keys, at, tree.Text(keys[at] + 1), keys[at] + 1)];
        }

        if (!IsKeyOf(table, tree.Text(keys[0])))
        {
            // The id stands before a colon: `- doubt: { goal: … }`, the keys perhaps one line too far to the left.
            return keys.Exists(key => IsKeyOf(table, tree.Text(key)))
                ? tree.IsNothing(keys[0] + 1) ? [WithoutKey(keys, 0, tree.Text(keys[0]), keys[0])] : [new ListedElement(item, null, Keys: keys)]
                : keys.Select(key => new ListedElement(key, tree.Text(key), key + 1));
        }

        var name = tree.ValueOf(item, "name");
        return table.Kind is not null && name != LocatedTree.None && tree[name].IsScalar && IdText.Of(tree.Text(name)) is { } id
            ? [new ListedElement(name, id, Keys: keys)]
            : [new ListedElement(item, null, Keys: keys)];
    }

    /// <summary>Whether a key of an item says which element it is.</summary>
    public static bool SaysId(LocatedTree tree, int key, ElementTable table, IReadOnlyList<string> idKeys)
        => tree[key + 1].IsScalar
            && !tree.IsNothing(key + 1)
            && !table.HasKey(tree.Text(key))
            && idKeys.Any(word => FoldedWord.AreSame(word, tree.Text(key)));

    /// <summary>The element as a message shows it.</summary>
    /// <param name="tree">The document.</param>
    /// <param name="table">The table of the element.</param>
    public FlowEntry ToFlow(LocatedTree tree, ElementTable table)
    {
        var id = FlowScalar.Of(Id ?? "", NodeKind.Plain);
        return Keys is [var only] && tree.Text(only) == table.Shorthand ? new FlowEntry(id, only + 1)
            : Keys is not null ? new FlowEntry(id, LocatedTree.None, Keys.Select(key => FlowEntry.Of(tree, key)))
            : Value == LocatedTree.None ? new FlowEntry(id, Value, [])
            : new FlowEntry(id, Value);
    }

    /// <summary>Whether the element says nothing but its id.</summary>
    public bool IsEmpty(LocatedTree tree) => Keys is null ? Value == LocatedTree.None || tree.IsNothing(Value) : Keys.Count == 0;

    private static ListedElement WithoutKey(List<int> keys, int at, string id, int node)
        => new(node, id, Keys: [.. keys.Where((_, i) => i != at)]);

    private static bool IsKeyOf(ElementTable table, string key)
        => key.StartsWith(ExtensionsShape.Prefix, StringComparison.Ordinal) || table.Keys.Any(known => FoldedWord.AreSame(known, key));
}
