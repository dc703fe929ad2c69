using JourneyKit.Model;
using JourneyKit.Schema.Merging;
using JourneyKit.Schema.Reading;
using JourneyKit.Schema.Shapes;
using JourneyKit.Sources;

namespace JourneyKit.Schema;

/// <summary>What elements of one type are called, hold and mean, in the order in which they are written.</summary>
internal abstract class ElementTable(string name, string title, string plural, string summary, ElementKind? kind, string? shorthand)
{
    private static int tables;

    /// <summary>The position among all tables.</summary>
    public int Number { get; } = Interlocked.Increment(ref tables) - 1;

    /// <summary>The name in the JSON Schema and in links of the reference: one word.</summary>
    public string Name => name;

    /// <summary>The subject of a sentence: <c>A touchpoint</c>.</summary>
    public string Title => title;

    public string Plural => plural;

    public string Summary => summary;

    /// <summary>The kind by which others refer to it; null where nothing does.</summary>
    public ElementKind? Kind => kind;

    /// <summary>The key whose value alone stands for the element; null where there is none.</summary>
    public string? Shorthand => shorthand;

    public abstract IReadOnlyList<ElementProperty> AllProperties { get; }

    /// <summary>The property whose value alone stands for the element; null where there is none.</summary>
    public ElementProperty? ShorthandProperty => shorthand is null ? null : Find(shorthand);

    /// <summary>How an element is written where one is put over another.</summary>
    public EntryForm AsMerged => field ??= new EntryForm(EntryRole.Properties, this);

    /// <summary>The properties whose values are elements that others can refer to.</summary>
    public IReadOnlyList<ElementProperty> Defining => field ??= [.. AllProperties.Where(property => property.Shape.Table?.Kind is not null)];

    /// <summary>Writes an element as it stands in a document without fault: keys in the order of the table, nothing left out.</summary>
    public void Transcribe(ReadContext context, int node, TreeWriter writer)
    {
        var tree = context.Tree;
        if (tree.IsNothing(node))
        {
            writer.Null();
            return;
        }

        if (tree[node].Kind != NodeKind.Mapping)
        {
            ShorthandProperty!.Shape.Transcribe(context, node, writer);
            return;
        }

        writer.BeginMapping();
        foreach (var property in AllProperties)
        {
            if (tree.ValueOf(node, property.Key) is var value && value != LocatedTree.None)
            {
                writer.Key(property.DocumentKey);
                property.Shape.Transcribe(context, value, writer);
            }
        }

        foreach (var key in tree.Entries(node).Where(key => tree.Text(key).StartsWith(ExtensionsShape.Prefix, StringComparison.Ordinal)))
        {
            writer.Key(tree.Text(key));
            ExtensionsShape.Instance.Transcribe(context, key + 1, writer);
        }

        writer.EndMapping();
    }

    public IEnumerable<string> Keys => AllProperties.Where(property => property.Shape is not ExtensionsShape).Select(property => property.Key);

    /// <summary>An element as documents write it.</summary>
    public abstract DataValue DataOf(object element);

    /// <summary>The property of a key that is the format's own; null where there is none.</summary>
    public abstract ElementProperty? Find(string key);

    public bool HasKey(string key) => Keys.Contains(key, StringComparer.Ordinal);

    /// <summary>Puts a document over the one that it extends.</summary>
    public abstract void Merge(TreeMerge merge, MergedPair documents);

    /// <summary>As in "takes …".</summary>
    public string Notation => shorthand is null
        ? $"a mapping with the keys of {WithArticle}"
        : $"a mapping with the keys of {WithArticle}, or its `{shorthand}` alone ({ShorthandProperty!.Shape.Notation})";

    /// <summary>What one is called, without an article: <c>touchpoint</c>.</summary>
    public string Noun => title[(title.IndexOf(' ', StringComparison.Ordinal) + 1)..];

    /// <summary>As within a sentence: <c>a touchpoint</c>.</summary>
    public string WithArticle => char.ToLowerInvariant(title[0]) + title[1..];
}
