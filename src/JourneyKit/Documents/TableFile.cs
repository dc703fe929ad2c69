using JourneyKit.Diagnostics;
using JourneyKit.Schema;
using JourneyKit.Schema.Reading;
using JourneyKit.Sources;

namespace JourneyKit.Documents;

/// <summary>A file that is no journey document, but is described by a table: read by the same machinery, with the same diagnostics.</summary>
internal sealed class TableFile<T>(FileChain chain, ReadContext? context, T? content, DiagnosticBag diagnostics)
    where T : class
{
    private LocatedTree Located => context!.Tree;

    /// <summary>The reading, to read on what the table leaves open; null where the file could not be read at all.</summary>
    public ReadContext? Context => context;

    /// <summary>What the file says; null where it could not be read at all.</summary>
    public T? Content => content;

    public IReadOnlyList<SourceText> Sources => chain.Sources;

    public IReadOnlyList<Diagnostic> Diagnostics => diagnostics.ToSortedList(chain.Sources);

    /// <summary>Reads a file with all that it extends.</summary>
    public static TableFile<T> Load(ElementTable<T> table, IJourneyFiles files, ReadLimits limits, string root, string path, IReadOnlySet<string> notInherited)
    {
        var diagnostics = new DiagnosticBag(limits.Diagnostics);
        var chain = new FileChain(table, files, limits, root, diagnostics);
        if (chain.Read(path) is not { Count: > 0 } own)
        {
            return new TableFile<T>(chain, null, null, diagnostics);
        }

        var tree = chain.Extend(own, path, (_, _, _) => null, table, notInherited);
        var context = new ReadContext(tree, diagnostics, chain.IsComplete);
        return new TableFile<T>(chain, context, table.Read(context, null, LocatedTree.None, tree.Root), diagnostics);
    }

    /// <summary>Reads the file that a key of the root names, of another table and on its own; its faults are not this file's.</summary>
    public TableFile<TOther> LoadNamed<TOther>(ElementTable<TOther> table, string key)
        where TOther : class
    {
        var bag = new DiagnosticBag(ReadLimits.Default.Diagnostics);
        var other = chain.Beside(table, bag);
        var tree = Located;
        var link = tree.ValueOf(tree.Root, key);
        return other.Resolve(tree, link) is { } path && other.Read(path, tree, link) is { Count: > 0 } own
            ? Read(other, table, new ReadContext(own, bag), bag)
            : new TableFile<TOther>(other, null, null, bag);
    }

    /// <summary>Where the key at a path stands; the whole where it was read under another key than it is written under.</summary>
    public SourceSpan SpanOf(ElementPath path) => Located.Span(Located.Find(path).Key is >= 0 and var key ? key : Located.Root);

    /// <summary>Says what only the reader of such a file can know to be wrong.</summary>
    public void Report(DiagnosticDescriptor descriptor, DiagnosticSeverity severity, ElementPath path, string message, params ReadOnlySpan<(ElementPath Path, string Message)> related)
    {
        var places = new RelatedLocation[related.Length];
        for (var i = 0; i < places.Length; i++)
        {
            places[i] = new RelatedLocation(SpanOf(related[i].Path), related[i].Message);
        }

        diagnostics.Add(new Diagnostic(descriptor, message) { Severity = severity, Span = SpanOf(path), Path = path, Related = places });
    }

    private static TableFile<TOther> Read<TOther>(FileChain other, ElementTable<TOther> table, ReadContext reading, DiagnosticBag bag)
        where TOther : class
        => new(other, reading, table.Read(reading, null, LocatedTree.None, reading.Tree.Root), bag);
}
