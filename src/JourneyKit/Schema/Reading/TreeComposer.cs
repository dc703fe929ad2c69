using JourneyKit.Sources;

namespace JourneyKit.Schema.Reading;

/// <summary>Builds a tree out of pieces of others. Every node keeps its place in the file that it came from.</summary>
internal sealed class TreeComposer
{
    private readonly List<SourceText> sources = [];
    private readonly TextTable texts;
    private readonly NodeList nodes;

    public TreeComposer(int capacity)
    {
        nodes = new NodeList(capacity);
        texts = JourneySchema.Vocabulary.NewTable(capacity);
    }

    public LocatedTree ToTree(bool isTruncated)
    {
        nodes.Trim();
        return new(nodes, JourneySchema.Vocabulary.Keep(texts), sources, isTruncated);
    }

    /// <summary>Begins a mapping at the place of another node; returns what <see cref="End"/> needs.</summary>
    public int BeginMapping(LocatedTree from, int like)
    {
        ref readonly var it = ref from[like];
        return Add(it with { Kind = NodeKind.Mapping, Source = SourceOf(from, it.Source) });
    }

    public void End(int mapping) => nodes[mapping] = nodes[mapping] with { Link = nodes.Count };

    /// <summary>Adds a key at the place of another node.</summary>
    public void Key(LocatedTree from, int like, string key)
    {
        ref readonly var it = ref from[like];
        Add(it with { Kind = it.IsScalar ? it.Kind : NodeKind.Plain, Link = texts.Intern(key), Source = SourceOf(from, it.Source) });
    }

    /// <summary>Adds a node with all below it.</summary>
    public void Copy(LocatedTree from, int node)
    {
        ref readonly var it = ref from[node];
        if (it.IsScalar)
        {
            Add(it with { Link = it.IsVerbatim ? Node.Verbatim : texts.Intern(from.Text(node)), Source = SourceOf(from, it.Source) });
            return;
        }

        var copy = Add(it with { Source = SourceOf(from, it.Source) });
        for (var child = node + 1; child < from[node].Link; child = from.Next(child))
        {
            Copy(from, child);
        }

        End(copy);
    }

    private int Add(Node node)
    {
        nodes.Add(node);
        return nodes.Count - 1;
    }

    private ushort SourceOf(LocatedTree from, ushort source)
    {
        var at = sources.IndexOf(from.Sources[source]);
        if (at < 0)
        {
            at = sources.Count;
            sources.Add(from.Sources[source]);
        }

        return (ushort)at;
    }
}
