using JourneyKit.Editing;
using JourneyKit.Sources;

namespace JourneyKit.Merging;

/// <summary>A place that refers to an element: a value, an item of a list, or the key of an entry.</summary>
internal sealed class ReferenceUse
{
    private readonly string[] keys;
    private readonly bool isItem;

    public ReferenceUse(LocatedTree tree, ElementPath path)
    {
        var (key, value) = tree.Find(path);
        isItem = tree.IsItem(key);
        keys = isItem ? [.. tree.PathOf(tree.ParentOf(key)).Segments] : [.. path.Segments];
        Id = isItem ? tree.Text(key) : tree[value].IsScalar && tree.ParentOf(key) is var parent && parent != LocatedTree.None && !IsKeyed(path) ? tree.Text(value) : tree.Text(key);
    }

    /// <summary>The id that it refers to.</summary>
    public string Id { get; }

    /// <summary>Whether another version refers to the same element at the same place.</summary>
    public bool IsIn(LocatedTree tree)
    {
        var node = tree.Root;
        foreach (var key in keys)
        {
            node = tree.ValueOf(node, key);
            if (node == LocatedTree.None)
            {
                return false;
            }
        }

        return isItem ? tree.Items(node).Any(item => tree[item].IsScalar && tree.Text(item) == Id) : keys[^1] == Id || (tree[node].IsScalar && tree.Text(node) == Id);
    }

    /// <summary>A document without it.</summary>
    public EditValue TakeOut(EditValue document) => Without(document, 0) ?? EditValue.Mapping([]);

    // What holds nothing else goes with it.
    private EditValue? Without(EditValue value, int depth)
    {
        if (depth == keys.Length)
        {
            return isItem && value.Kind == NodeKind.Sequence && value.Entries.Where(item => item.Value.Text != Id).Select(item => item.Value).ToList() is { Count: > 0 } left ? EditValue.Sequence(left) : null;
        }

        var entries = new List<EditEntry>();
        foreach (var entry in value.Entries)
        {
            if (entry.Key != keys[depth])
            {
                entries.Add(entry);
            }
            else if (Without(entry.Value, depth + 1) is { } other)
            {
                entries.Add(entry with { Value = other });
            }
        }

        return value.Kind != NodeKind.Mapping ? value : entries.Count == 0 && depth == keys.Length - 1 && !isItem ? null : EditValue.Mapping(entries);
    }

    // Of a transition, the key refers.
    private static bool IsKeyed(ElementPath path) => path.Parent?.Segment is Model.PropertyKeys.Next or Model.PropertyKeys.ByPersona or Model.PropertyKeys.ByChannel or Model.PropertyKeys.BySegment or Model.PropertyKeys.Channels or Model.PropertyKeys.Removes or Model.PropertyKeys.Expects;
}
