using JourneyKit.Diagnostics;
using JourneyKit.Formats;
using JourneyKit.Schema;
using JourneyKit.Schema.Merging;
using JourneyKit.Schema.Reading;
using JourneyKit.Sources;

namespace JourneyKit.Documents;

/// <summary>The files of one document: each opened once, where another names it, within the limits, and merged along <c>extends</c>.</summary>
internal sealed class FileChain(ElementTable table, IJourneyFiles files, ReadLimits limits, string root, DiagnosticBag diagnostics)
{
    // Each link of a chain copies what it inherits; a long chain over a large map must not cost without bound.
    private const int MostCopies = 8;

    private readonly List<SourceText> sources = [];
    private readonly Dictionary<string, string> pathOfSource = new(StringComparer.Ordinal);
    private readonly Dictionary<string, LocatedTree?> treeOfPath = new(StringComparer.Ordinal);
    private int filesRead;
    private long bytesRead;
    private long nodesRead;
    private long nodesCopied;

    /// <summary>Checks a document that is extended, before anything is taken from it; returns why it cannot be, where it is of another sort.</summary>
    public delegate string? InheritedCheck(LocatedTree inherited, LocatedTree own, int link);

    /// <summary>The files in the order in which they were read.</summary>
    public IReadOnlyList<SourceText> Sources => sources;

    /// <summary>What the documents of the chain do to each other.</summary>
    public Overlays Overlays { get; } = new();

    /// <summary>Whether everything that was named could be read: else nothing can be called missing.</summary>
    public bool IsComplete { get; set; } = true;

    /// <summary>The same files, to read another from that these name.</summary>
    /// <param name="otherTable">What the other file holds.</param>
    /// <param name="other">Takes what is found there.</param>
    public FileChain Beside(ElementTable otherTable, DiagnosticBag other)
    {
        var chain = new FileChain(otherTable, files, limits, root, other);
        chain.sources.AddRange(sources);
        foreach (var (source, path) in pathOfSource)
        {
            chain.pathOfSource.Add(source, path);
        }

        return chain;
    }

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
        bytesRead += content.Length;
        var tree = TreeReader.Read(Display(path), content, format, limits, diagnostics, out var source);
        nodesRead += tree?.Count ?? 0;
        sources.Add(source);
        pathOfSource[source.Path] = path;
        return treeOfPath[path] = tree is null ? null : TreeRepair.Repair(tree, table, diagnostics);
    }

    /// <summary>The path, below the root, of the file that a node stands in.</summary>
    public string PathOf(LocatedTree tree, int node) => pathOfSource[tree.SourceOf(node).Path];

    /// <summary>Puts a document over what it extends.</summary>
    /// <param name="own">The document.</param>
    /// <param name="path">Its path below the root.</param>
    /// <param name="check">Looks at each document that is extended.</param>
    /// <param name="table">The table of both.</param>
    /// <param name="notInherited">The keys of the root that every document says itself.</param>
    public LocatedTree Extend(LocatedTree own, string path, InheritedCheck check, ElementTable table, IReadOnlySet<string> notInherited)
        => Extend(own, path, new Link(check, table, notInherited, [path]));

    /// <summary>The path, below the root, that a document names; null where it may not be followed, which is then reported.</summary>
    public string? Resolve(LocatedTree tree, int link)
    {
        var written = tree.Text(link);
        if (WrittenPath.Resolve(PathOf(tree, link), written, out var path) is not { } refusal)
        {
            return path;
        }

        Report(DocumentFaults.UnsafePath, tree, link, WrittenPath.Refusal(written, refusal));
        return null;
    }

    /// <summary>Reads a file that a document names; null where it cannot be, which is then reported.</summary>
    public LocatedTree? Read(string path, LocatedTree tree, int link)
    {
        if (treeOfPath.TryGetValue(path, out var known))
        {
            return known;
        }

        if (filesRead >= limits.Files)
        {
            return Refuse(DocumentFaults.LimitExceeded, $"The document needs more than {limits.Files} files.");
        }

        var content = files.Read(path, limits.Bytes);
        if (content.Failure is { } failure)
        {
            filesRead++;
            return Refuse(DocumentFaults.UnreadableFile, $"`{NodeWords.Shorten(tree.Text(link))}` cannot be read: {failure}.{Guess(path, tree, link)}");
        }

        if (bytesRead + content.Bytes.Length > limits.TotalBytes)
        {
            return Refuse(DocumentFaults.LimitExceeded, $"The document has more than {limits.TotalBytes} bytes with all that it extends and includes.");
        }

        var read = Read(path, content.Bytes, JourneyFormats.FromPath(path));
        return nodesRead > limits.Nodes
            ? Refuse(DocumentFaults.LimitExceeded, $"The document has more than {limits.Nodes} nodes with all that it extends and includes.")
            : read;

        LocatedTree? Refuse(DiagnosticDescriptor descriptor, string message)
        {
            Report(descriptor, tree, link, message);
            return treeOfPath[path] = null;
        }
    }

    /// <summary>What may have been meant by a path that could not be read, to be appended to a message.</summary>
    public string Guess(string path, LocatedTree tree, int link) => PathGuess.Hint(files, PathOf(tree, link), path, tree.Text(link));

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
        if (Resolve(own, node) is not { } basePath)
        {
            return own;
        }

        if (link.Chain.IndexOf(basePath) is var first and >= 0)
        {
            Report(DocumentFaults.ExtendsCycle, own, node, $"These documents extend each other in a circle: {Circle(link.Chain[first..])}.");
            return own;
        }

        if (Read(basePath, own, node) is not { Count: > 0 } inherited)
        {
            return own;
        }

        IsComplete = wasComplete && inherited[inherited.Root].Kind == NodeKind.Mapping;
        if (link.Check(inherited, own, node) is { } refusal)
        {
            IsComplete = false;
            Report(DocumentFaults.ExtendsLibrary, own, node, refusal);
            return own;
        }

        inherited = Extend(inherited, basePath, link with { Chain = [.. link.Chain, basePath] });
        nodesCopied += inherited.Count + own.Count;
        if (nodesCopied > Math.Min(Node.Most, (long)MostCopies * limits.Nodes))
        {
            IsComplete = false;
            Report(DocumentFaults.LimitExceeded, own, node, "The chain of documents that extend each other is too long for their size.");
            return own;
        }

        return own[own.Root].Kind == NodeKind.Mapping && inherited[inherited.Root].Kind == NodeKind.Mapping
            ? TreeMerge.Merge(inherited, own, link.Table, link.NotInherited, new MergeFindings(inherited, own, Overlays, diagnostics, IsComplete))
            : own;
    }

    private string Circle(List<string> paths)
    {
        const int Most = 8;
        var names = paths.Append(paths[0]).Select(Display).ToList();
        return string.Join(" → ", names.Count <= Most ? names : [.. names[..(Most / 2)], "…", .. names[^(Most / 2)..]]);
    }

    private void Report(DiagnosticDescriptor descriptor, LocatedTree tree, int link, string message)
        => diagnostics.Add(descriptor, message, tree.Span(link), tree.PathOf(link));

    private sealed record Link(InheritedCheck Check, ElementTable Table, IReadOnlySet<string> NotInherited, List<string> Chain);
}
