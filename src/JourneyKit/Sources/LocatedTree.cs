using System.Collections.Concurrent;
using System.Globalization;

namespace JourneyKit.Sources;

/// <summary>
/// A document as a tree of located nodes in one array: a mapping is followed by its keys and values in turn, a sequence
/// by its items. Node 0 is the root. Whatever notation filled it, the tree is the same.
/// </summary>
internal sealed class LocatedTree(NodeList nodes, TreeTexts texts, IReadOnlyList<SourceText> sources, bool isTruncated, IReadOnlyList<ushort>? sourceNumbers = null)
{
    public const int None = -1;

    private const int LargeMapping = 512;

    public IReadOnlyList<SourceText> Sources { get; } = sources;

    public TreeTexts Texts => texts;

    public int Count => nodes.Count;

    // Needed to say where something is, hence only when there is something to say.
    private TreeOutline Outline => field ??= new TreeOutline(nodes);

    private ConcurrentDictionary<int, Dictionary<string, int>> KeysByText => field ??= new ConcurrentDictionary<int, Dictionary<string, int>>();

    public int Root => nodes.Count > 0 ? 0 : None;

    /// <summary>Whether a fault of syntax ended the tree early: what seems missing may stand in what was not read.</summary>
    public bool IsTruncated { get; } = isTruncated;

    /// <summary>The same tree, as one that ends early.</summary>
    public LocatedTree CutOff() => new(nodes, texts, Sources, isTruncated: true, sourceNumbers);

    public ref readonly Node this[int node] => ref nodes[node];

    /// <summary>The node behind a node and all below it.</summary>
    public int Next(int node)
    {
        ref readonly var it = ref nodes[node];
        return it.IsScalar ? node + 1 : it.Link;
    }

    public string Text(int scalar)
    {
        ref readonly var it = ref nodes[scalar];
        return it.IsVerbatim ? SourceOf(scalar).TextOf(it) : texts[it.Link];
    }

    /// <summary>Where a node stands. Where the tree was never a text, its number takes the place of a line.</summary>
    public SourceSpan Span(int node)
    {
        if (Sources.Count == 0)
        {
            return new SourceSpan("", new SourcePosition(node + 1, 1), new SourcePosition(node + 1, 1));
        }

        ref readonly var it = ref nodes[node];
        return SourceOf(node).Span(it.Start, it.End);
    }

    /// <summary>The text that a node stands in.</summary>
    public SourceText SourceOf(int node) => Sources[sourceNumbers is null ? 0 : sourceNumbers[node]];

    /// <summary>Whether nothing was written here, or YAML's or JSON's null.</summary>
    public bool IsNothing(int node)
    {
        ref readonly var it = ref nodes[node];
        return it.Kind == NodeKind.Faulty || (it.Kind == NodeKind.Plain && (uint)it.Link < Vocabulary.Nothing);
    }

    /// <summary>The value of a key in a mapping, or <see cref="None"/>.</summary>
    public int ValueOf(int mapping, string key)
    {
        foreach (var entry in Entries(mapping))
        {
            if (Text(entry) == key)
            {
                return entry + 1;
            }
        }

        return None;
    }

    /// <summary>The keys of a mapping; a key's value is the node behind it. Nothing for any other node.</summary>
    public IEnumerable<int> Entries(int mapping)
    {
        if (mapping == None || nodes[mapping].Kind != NodeKind.Mapping)
        {
            yield break;
        }

        for (var key = mapping + 1; key < nodes[mapping].Link; key = Next(key + 1))
        {
            yield return key;
        }
    }

    /// <summary>The items of a sequence. Nothing for any other node.</summary>
    public IEnumerable<int> Items(int sequence)
    {
        if (sequence == None || nodes[sequence].Kind != NodeKind.Sequence)
        {
            yield break;
        }

        for (var item = sequence + 1; item < nodes[sequence].Link; item = Next(item))
        {
            yield return item;
        }
    }

    // Findings ask for the same large mappings again and again.
    private int KeyOf(int mapping, string text)
    {
        if (nodes[mapping].Link - mapping < LargeMapping)
        {
            return ValueOf(mapping, text) is var value && value != None ? value - 1 : None;
        }

        var keys = KeysByText.GetOrAdd(mapping, large =>
        {
            var found = new Dictionary<string, int>(StringComparer.Ordinal);
            foreach (var entry in Entries(large))
            {
                found.TryAdd(Text(entry), entry);
            }

            return found;
        });
        return keys.GetValueOrDefault(text, None);
    }

    /// <summary>The path of a node: of the entry whose key or value it is, of the item it is.</summary>
    public ElementPath PathOf(int node)
    {
        var segments = new Stack<string>();
        for (var at = node; Outline.Parents[at] != None; at = Outline.Parents[at])
        {
            segments.Push(IsItem(at) ? Outline.Positions[at].ToString(CultureInfo.InvariantCulture) : Text(IsKey(at) ? at : at - 1));
        }

        return segments.Aggregate(ElementPath.Root, (path, segment) => path / segment);
    }

    /// <summary>The mapping or sequence that a node stands in, or <see cref="None"/>.</summary>
    public int ParentOf(int node) => Outline.Parents[node];

    /// <summary>Whether a node is the key of an entry.</summary>
    public bool IsKey(int node) => Outline.Positions[node] == TreeOutline.Key;

    /// <summary>Whether a node is an item of a sequence.</summary>
    public bool IsItem(int node) => Outline.Parents[node] != None && nodes[Outline.Parents[node]].Kind == NodeKind.Sequence;

    /// <summary>The value one step below a node; <see cref="None"/> where there is none.</summary>
    public int ChildOf(int node, string segment) => node == None || nodes[node].IsScalar ? None : Step(node, segment).Value;

    /// <summary>
    /// The entry or item at a path: its key (or the item) and its value. Where a shorthand stands for what the path
    /// names, the shorthand; where the path leads to nothing written, the nearest node above that is.
    /// </summary>
    public (int Key, int Value) Find(ElementPath path)
    {
        var (key, value) = (None, Root);
        foreach (var segment in path.Segments)
        {
            var (nextKey, nextValue) = Step(value, segment);
            if (nextValue == None)
            {
                break;
            }

            (key, value) = (nextKey, nextValue);
        }

        return (key, value);
    }

    /// <summary>Where to point for what an element lacks: its key, or the beginning of its first line.</summary>
    public SourceSpan FirstLineOf(int element)
    {
        if (Sources.Count == 0)
        {
            return Span(element);
        }

        var node = nodes[element].IsScalar || nodes[element].Link == element + 1 ? element : element + 1;
        ref readonly var first = ref nodes[element];
        return nodes[element].IsScalar || first.Start < nodes[node].Start
            ? SourceOf(element).Span(first.Start, nodes[element].IsScalar ? first.End : first.Start + 1)
            : Span(node);
    }

    private (int Key, int Value) Step(int node, string segment)
    {
        if (nodes[node].Kind == NodeKind.Mapping)
        {
            return KeyOf(node, segment) is var key && key != None ? (key, key + 1) : (None, None);
        }

        var position = 0;
        foreach (var item in Items(node))
        {
            if ((nodes[item].IsScalar && Text(item) == segment) || position.ToString(CultureInfo.InvariantCulture) == segment)
            {
                return (item, item);
            }

            position++;
        }

        return (None, None);
    }
}
