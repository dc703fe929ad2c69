using JourneyKit.Model;

namespace JourneyKit.Schema.Patching;

/// <summary>What becomes of a value: a new one, none, or changes below it.</summary>
internal sealed class PatchNode
{
    private readonly List<PatchNode> children = [];
    private Dictionary<string, PatchNode>? byKey;

    private PatchNode(string key) => Key = key;

    /// <summary>The key or id; empty for the root.</summary>
    public string Key { get; }

    /// <summary>The new value; null where there is none.</summary>
    public DataValue? Value { get; private set; }

    /// <summary>The value that <see cref="Value"/> takes the place of; null where there was none.</summary>
    public DataValue? Replaced { get; private set; }

    /// <summary>Whether the value is taken away.</summary>
    public bool IsRemoved { get; private set; }

    /// <summary>What changes below, in the order in which it was said.</summary>
    public IReadOnlyList<PatchNode> Children => children;

    /// <summary>What becomes of a key; null where nothing does.</summary>
    public PatchNode? this[string key] => byKey?.GetValueOrDefault(key);

    public static PatchNode NewRoot() => new("");

    /// <summary>Says what stands at a path from now on: a value, or with null nothing.</summary>
    public void Set(ElementPath path, DataValue? value, DataValue? replaced = null)
    {
        var node = this;
        foreach (var segment in path.Segments)
        {
            node = node.Below(segment);
        }

        node.Value = value;
        node.Replaced = replaced;
        node.IsRemoved = value is null;
    }

    /// <summary>The node of a key, which is made where there is none.</summary>
    public PatchNode Below(string key)
    {
        byKey ??= new Dictionary<string, PatchNode>(StringComparer.Ordinal);
        if (!byKey.TryGetValue(key, out var node))
        {
            node = new PatchNode(key);
            byKey.Add(key, node);
            children.Add(node);
        }

        return node;
    }
}
