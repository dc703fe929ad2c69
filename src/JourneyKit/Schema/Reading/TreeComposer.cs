using JourneyKit.Sources;

namespace JourneyKit.Schema.Reading;

/// <summary>Builds a tree out of pieces of others. Every node keeps its place in the file that it came from.</summary>
internal sealed class TreeComposer
{
    private readonly List<SourceText> sources = [];
    private readonly Dictionary<SourceText, ushort> numbers = [];
    private readonly TextTable texts;
    private readonly NodeList nodes;
    private readonly List<ushort> sourceNumbers;
    private ushort last;

    public TreeComposer(int capacity)
    {
        nodes = new NodeList(capacity);
        sourceNumbers = new List<ushort>(capacity);
        texts = JourneySchema.Vocabulary.NewTable(capacity);
    }

    public LocatedTree ToTree(bool isTruncated)
    {
        nodes.Trim();
        return new(nodes, texts.Release(), sources, isTruncated, sourceNumbers);
    }

    /// <summary>Begins a mapping at the place of another node; returns what <see cref="End"/> needs.</summary>
    public int BeginMapping(LocatedTree from, int like) => Add(from, like, 0, NodeKind.Mapping);

    public void End(int mapping) => nodes[mapping] = nodes[mapping].WithLink(nodes.Count);

    /// <summary>Adds a key at the place of another node.</summary>
    public void Key(LocatedTree from, int like, string key)
    {
        var kind = from[like].Kind;
        Add(from, like, texts.Intern(key), from[like].IsScalar ? kind : NodeKind.Plain);
    }

    /// <summary>Adds a key that nothing is known of, at the place of another node.</summary>
    public void FaultyKey(LocatedTree from, int like) => Add(from, like, texts.Intern(""), NodeKind.Faulty);

    /// <summary>Adds nothing at the place of another node.</summary>
    public void Nothing(LocatedTree from, int like) => Add(from, like, texts.Intern(""), NodeKind.Plain);

    /// <summary>Adds a node with all below it.</summary>
    public void Copy(LocatedTree from, int node)
    {
        ref readonly var it = ref from[node];
        if (it.IsScalar)
        {
            Add(from, node, it.IsVerbatim ? Node.Verbatim : texts.Intern(from.Text(node)), it.Kind);
            return;
        }

        var copy = Add(from, node, 0, it.Kind);
        for (var child = node + 1; child < from[node].Link; child = from.Next(child))
        {
            Copy(from, child);
        }

        End(copy);
    }

    private int Add(LocatedTree from, int like, int link, NodeKind kind)
    {
        ref readonly var it = ref from[like];
        nodes.Add(it.Start, it.End, link, kind);
        sourceNumbers.Add(NumberOf(from.SourceOf(like)));
        return nodes.Count - 1;
    }

    private ushort NumberOf(SourceText source)
    {
        // Neighbours mostly come from the same file.
        if (sources.Count > 0 && ReferenceEquals(sources[last], source))
        {
            return last;
        }

        if (!numbers.TryGetValue(source, out last))
        {
            last = (ushort)sources.Count;
            sources.Add(source);
            numbers.Add(source, last);
        }

        return last;
    }
}
