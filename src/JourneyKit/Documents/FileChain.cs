using JourneyKit.Diagnostics;
using JourneyKit.Formats;
using JourneyKit.Schema;
using JourneyKit.Schema.Reading;
using JourneyKit.Sources;

namespace JourneyKit.Documents;

/// <summary>The files of one document: opened where other files name them, within the limits, and merged along <c>extends</c>.</summary>
internal sealed class FileChain(ElementTable table, IJourneyFiles files, ReadLimits limits, string root, DiagnosticBag diagnostics)
{
    // Each link of a chain copies what it inherits; a long chain over a large map must not cost without bound.
    private const int MostCopies = 8;

    private readonly List<SourceText> sources = [];
    private readonly Dictionary<string, string> pathOfSource = new(StringComparer.Ordinal);
    private int filesRead;
    private long nodesCopied;

    /// <summary>Checks a document that is extended, before anything is taken from it.</summary>
    public delegate void InheritedCheck(LocatedTree inherited);

    /// <summary>The files in the order in which they were read.</summary>
    public IReadOnlyList<SourceText> Sources => sources;

    /// <summary>Whether everything that was named could be read: else nothing can be called missing.</summary>
    public bool IsComplete { get; set; } = true;

    /// <summary>Reads a file by its path; null where that is impossible, which is then reported.</summary>
    public LocatedTree? Read(string path)
    {
        var content = files.Read(path, limits.Bytes);
        if (content.Failure is { } failure)
        {
            diagnostics.Add(DocumentFaults.UnreadableFile, $"{Display(path)} cannot be read: {failure}.", new SourceText(Display(path), default).Span(0, 0));
            return null;
        }

        return Read(path, content.Bytes, JourneyFormats.FromPath(path));
    }

    /// <summary>Reads the bytes of the first file.</summary>
    public LocatedTree? Read(string path, ReadOnlyMemory<byte> content, JourneyFormat format)
    {
        filesRead++;
        return ReadTree(path, content, format);
    }

    public LocatedTree? ReadTree(string path, ReadOnlyMemory<byte> content, JourneyFormat format)
    {
        var tree = TreeReader.Read(Display(path), content, format, limits, diagnostics, out var source);
        sources.Add(source);
        pathOfSource[source.Path] = path;
        return tree is null ? null : TreeRepair.Repair(tree, table, diagnostics);
    }

    /// <summary>The path, below the root, of the file that a node stands in.</summary>
    public string PathOf(LocatedTree tree, int node) => pathOfSource[tree.SourceOf(node).Path];

    /// <summary>Puts a document over what it extends.</summary>
    /// <param name="own">The document.</param>
    /// <param name="path">Its path below the root.</param>
    /// <param name="check">Looks at each document that is extended.</param>
    /// <param name="mergeRoot">Merges the properties of the root.</param>
    /// <param name="notInherited">The keys of the root that every document says itself.</param>
    public LocatedTree Extend(LocatedTree own, string path, InheritedCheck check, TreeMerge.MergeValue mergeRoot, IReadOnlySet<string> notInherited)
        => Extend(own, path, new Link(check, mergeRoot, notInherited, [path]));

    /// <summary>Reads a file that a document names; null where it cannot be, which is then reported.</summary>
    public ReadOnlyMemory<byte>? Open(LocatedTree tree, int link, string from, out string path)
    {
        var written = tree.Text(link);
        if (WrittenPath.Resolve(from, written, out path) is { } refusal)
        {
            diagnostics.Add(DocumentFaults.UnsafePath, $"The path `{written}` is refused: {refusal}.", tree.Span(link), tree.PathOf(link));
            return null;
        }

        if (++filesRead > limits.Files)
        {
            diagnostics.Add(DocumentFaults.LimitExceeded, $"The document needs more than {limits.Files} files.", tree.Span(link), tree.PathOf(link));
            return null;
        }

        var content = files.Read(path, limits.Bytes);
        if (content.Failure is { } failure)
        {
            diagnostics.Add(DocumentFaults.UnreadableFile, $"`{written}` cannot be read: {failure}.", tree.Span(link), tree.PathOf(link));
            return null;
        }

        return content.Bytes;
    }

    public string Display(string path)
    {
        var folder = root.Replace('\\', '/').TrimEnd('/');
        return folder.Length > 0 ? folder + "/" + path : root.StartsWith('/') ? "/" + path : path;
    }

    private LocatedTree Extend(LocatedTree own, string path, Link link)
    {
        var node = own.ValueOf(own.Root, DocumentLinks.Extends);
        if (node == LocatedTree.None || !own[node].IsScalar || own.IsNothing(node))
        {
            return own;
        }

        // Until all that is inherited is there, nothing can be called missing.
        var wasComplete = IsComplete;
        IsComplete = false;
        if (Open(own, node, path, out var basePath) is not { } content)
        {
            return own;
        }

        if (link.Chain.Contains(basePath))
        {
            var circle = link.Chain[link.Chain.IndexOf(basePath)..].Append(basePath).Select(Display);
            diagnostics.Add(DocumentFaults.ExtendsCycle, $"These documents extend each other in a circle: {string.Join(" → ", circle)}.", own.Span(node), own.PathOf(node));
            return own;
        }

        var inherited = ReadTree(basePath, content, JourneyFormats.FromPath(basePath));
        if (inherited is null || inherited.Count == 0)
        {
            return own;
        }

        IsComplete = wasComplete && inherited[inherited.Root].Kind == NodeKind.Mapping;
        link.Check(inherited);
        inherited = Extend(inherited, basePath, link with { Chain = [.. link.Chain, basePath] });
        nodesCopied += inherited.Count + own.Count;
        if (nodesCopied > Math.Min(Node.Most, (long)MostCopies * limits.Nodes))
        {
            IsComplete = false;
            diagnostics.Add(DocumentFaults.LimitExceeded, "The chain of documents that extend each other is too long for their size.", own.Span(node), own.PathOf(node));
            return own;
        }

        return own[own.Root].Kind == NodeKind.Mapping && inherited[inherited.Root].Kind == NodeKind.Mapping
            ? TreeMerge.Merge(inherited, own, diagnostics, link.MergeRoot, link.NotInherited)
            : own;
    }

    private sealed record Link(InheritedCheck Check, TreeMerge.MergeValue MergeRoot, IReadOnlySet<string> NotInherited, List<string> Chain);
}
