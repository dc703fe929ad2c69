using JourneyKit.Diagnostics;
using JourneyKit.Formats;
using JourneyKit.Model;
using JourneyKit.Schema;
using JourneyKit.Schema.Reading;
using JourneyKit.Sources;

namespace JourneyKit.Documents;

/// <summary>Reads one document: its file, what it extends, what it includes, and then what it all means.</summary>
internal sealed class DocumentLoader(IJourneyFiles files, ReadLimits limits, string root, bool isBaseline = false)
{
    // Each link of a chain copies what it inherits; a long chain over a large map must not cost without bound.
    private const int MostCopies = 8;

    private readonly DiagnosticBag diagnostics = new(limits.Diagnostics);
    private readonly List<SourceText> sources = [];
    private readonly Dictionary<string, string> pathOfSource = new(StringComparer.Ordinal);
    private bool isComplete = true;
    private int filesRead;
    private long nodesCopied;

    public JourneyDocument Load(string path)
    {
        var content = files.Read(path, limits.Bytes);
        if (content.Failure is { } failure)
        {
            diagnostics.Add(DocumentFaults.UnreadableFile, $"{Display(path)} cannot be read: {failure}.", new SourceText(Display(path), default).Span(0, 0));
            return Finish(path, null, null, null, null, null);
        }

        return Load(path, content.Bytes, JourneyFormats.FromPath(path));
    }

    public JourneyDocument Load(string path, ReadOnlyMemory<byte> content, JourneyFormat format)
    {
        filesRead++;
        var own = ReadTree(path, content, format);
        if (own is null || own.Count == 0)
        {
            return Finish(path, null, null, null, null, null);
        }

        var tree = Include(Extend(own, path, [path]));
        var context = new ReadContext(tree, diagnostics, isComplete);
        if (LibraryCheck.IsLibrary(tree))
        {
            var library = JourneySchema.Library.Read(context, null, LocatedTree.None, tree.Root);
            context.ResolveReferences(Schema.Reading.Baseline.None, null);
            return Finish(path, own, tree, null, library, null);
        }

        var map = JourneySchema.Map.Read(context, null, LocatedTree.None, tree.Root);
        var baseline = LoadBaseline(tree, map, out var state);
        var uncheckedCount = context.ResolveReferences(state, baseline?.Ids);
        if (uncheckedCount > 0)
        {
            ReportUnchecked(tree, uncheckedCount);
        }

        return Finish(path, own, tree, map, null, baseline?.Document, context);
    }

    private JourneyDocument Finish(string path, LocatedTree? own, LocatedTree? tree, JourneyMap? map, JourneyLibrary? library, JourneyDocument? baseline, ReadContext? context = null)
    {
        var isWhole = !diagnostics.HasErrors;
        return new JourneyDocument(Display(path), tree, own is null ? null : format => DocumentWriter.Write(own, format))
        {
            Map = isWhole ? map : null,
            Library = isWhole ? library : null,
            Baseline = baseline,
            Diagnostics = diagnostics.ToSortedList(sources),
            Sources = sources,
            Ids = isBaseline ? context?.DefinedIds : null,
        };
    }

    private LocatedTree? ReadTree(string path, ReadOnlyMemory<byte> content, JourneyFormat format)
    {
        var tree = TreeReader.Read(Display(path), content, format, limits, diagnostics, out var source);
        sources.Add(source);
        pathOfSource[source.Path] = path;
        return tree;
    }

    private LocatedTree Extend(LocatedTree own, string path, List<string> chain)
    {
        var link = own.ValueOf(own.Root, DocumentLinks.Extends);
        if (link == LocatedTree.None || !own[link].IsScalar || own.IsNothing(link))
        {
            return own;
        }

        // Until all that is inherited is there, nothing can be called missing.
        var wasComplete = isComplete;
        isComplete = false;
        if (Open(own, link, path, out var basePath) is not { } content)
        {
            return own;
        }

        if (chain.Contains(basePath))
        {
            var circle = chain[chain.IndexOf(basePath)..].Append(basePath).Select(Display);
            diagnostics.Add(DocumentFaults.ExtendsCycle, $"These documents extend each other in a circle: {string.Join(" → ", circle)}.", own.Span(link), own.PathOf(link));
            return own;
        }

        var inherited = ReadTree(basePath, content, JourneyFormats.FromPath(basePath));
        if (inherited is null || inherited.Count == 0)
        {
            return own;
        }

        isComplete = wasComplete && inherited[inherited.Root].Kind == NodeKind.Mapping;
        HeaderCheck.Check(inherited, JourneySchema.Map, DocumentLinks.NotInherited.Contains, diagnostics);
        inherited = Extend(inherited, basePath, [.. chain, basePath]);
        nodesCopied += inherited.Count + own.Count;
        if (nodesCopied > Math.Min(Node.Most, (long)MostCopies * limits.Nodes))
        {
            isComplete = false;
            diagnostics.Add(DocumentFaults.LimitExceeded, "The chain of documents that extend each other is too long for their size.", own.Span(link), own.PathOf(link));
            return own;
        }

        return own[own.Root].Kind == NodeKind.Mapping && inherited[inherited.Root].Kind == NodeKind.Mapping
            ? TreeMerge.Merge(inherited, own, diagnostics, DocumentLinks.NotInherited)
            : own;
    }

    private LocatedTree Include(LocatedTree tree)
    {
        var libraries = new List<LocatedTree>();
        long count = tree.Count;
        foreach (var item in tree.Items(tree.ValueOf(tree.Root, DocumentLinks.Include)).Where(item => tree[item].IsScalar && !tree.IsNothing(item)))
        {
            var from = pathOfSource[tree.SourceOf(item).Path];
            if (Open(tree, item, from, out var path) is { } content
                && ReadTree(path, content, JourneyFormats.FromPath(path)) is { Count: > 0 } library
                && LibraryCheck.Accept(library, tree, item, diagnostics)
                && HasRoom(count += library.Count, tree, item))
            {
                libraries.Add(library);
            }
            else
            {
                isComplete = false;
            }
        }

        return libraries.Count == 0 ? tree : TreeInclude.Include(tree, libraries, diagnostics);
    }

    private bool HasRoom(long count, LocatedTree tree, int link)
    {
        if (count > Node.Most)
        {
            diagnostics.Add(DocumentFaults.LimitExceeded, $"The document has more than {Node.Most} nodes with all that it includes.", tree.Span(link), tree.PathOf(link));
        }

        return count <= Node.Most;
    }

    /// <summary>Reads a file that a document names; null where it cannot be, which is then reported.</summary>
    private ReadOnlyMemory<byte>? Open(LocatedTree tree, int link, string from, out string path)
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

    private LoadedBaseline? LoadBaseline(LocatedTree tree, JourneyMap map, out Schema.Reading.Baseline state)
    {
        var link = tree.ValueOf(tree.Root, DocumentLinks.Baseline);
        state = link == LocatedTree.None || tree.IsNothing(link) ? Schema.Reading.Baseline.None : Schema.Reading.Baseline.Unreadable;
        if (map.Baseline is null || isBaseline)
        {
            return null;
        }

        state = Schema.Reading.Baseline.Unreadable;
        if (WrittenPath.Resolve(pathOfSource[tree.SourceOf(link).Path], map.Baseline, out var path) is { } refusal)
        {
            diagnostics.Add(DocumentFaults.UnsafePath, $"The path `{map.Baseline}` is refused: {refusal}.", tree.Span(link), tree.PathOf(link));
            return null;
        }

        var document = new DocumentLoader(files, limits, root, isBaseline: true).Load(path);
        if (document.Map is not { } current)
        {
            Report(DocumentFaults.BaselineUnreadable, BaselineFault(map.Baseline, document));
            return null;
        }

        if (current.Id.Value != map.Id.Value)
        {
            Report(DocumentFaults.BaselineOfOtherJourney, $"The baseline shows the journey `{current.Id}`, this map the journey `{map.Id}`.");
        }

        if (current.State > map.State)
        {
            Report(DocumentFaults.BaselineOfLaterState, $"The baseline shows a later state ({ChoiceWords<MapState>.Of(current.State)}) than this map ({ChoiceWords<MapState>.Of(map.State)}).");
        }

        state = Schema.Reading.Baseline.Known;
        return new LoadedBaseline(document, document.Ids!);

        void Report(DiagnosticDescriptor descriptor, string message) => diagnostics.Add(descriptor, message, tree.Span(link), tree.PathOf(link));
    }

    private static string BaselineFault(string written, JourneyDocument document)
    {
        var errors = document.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).ToList();
        return errors switch
        {
            [{ } only] when ReferenceEquals(only.Descriptor, DocumentFaults.UnreadableFile) => $"The baseline `{written}` cannot be read: {only.Message[(only.Message.IndexOf(": ", StringComparison.Ordinal) + 2)..]}",
            [] => $"The baseline `{written}` is a library, not a map.",
            _ => $"The baseline `{written}` has {(errors.Count == 1 ? "an error" : $"{errors.Count} errors")}, the first at {errors[0].Span}.",
        };
    }

    private void ReportUnchecked(LocatedTree tree, int count)
    {
        if (!isBaseline)
        {
            var link = tree.ValueOf(tree.Root, DocumentLinks.Baseline);
            diagnostics.Add(DocumentFaults.UncheckedReferences, $"{(count == 1 ? "One reference was" : $"{count} references were")} not checked, since the baseline could not be read.", tree.Span(link), tree.PathOf(link));
        }
    }

    private string Display(string path)
    {
        var folder = root.Replace('\\', '/').TrimEnd('/');
        return folder.Length > 0 ? folder + "/" + path : root.StartsWith('/') ? "/" + path : path;
    }

    private sealed record LoadedBaseline(JourneyDocument Document, DefinedIds Ids);
}
