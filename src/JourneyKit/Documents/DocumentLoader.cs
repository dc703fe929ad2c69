using JourneyKit.Diagnostics;
using JourneyKit.Model;
using JourneyKit.Schema;
using JourneyKit.Schema.Checking;
using JourneyKit.Schema.Merging;
using JourneyKit.Schema.Reading;
using JourneyKit.Sources;

namespace JourneyKit.Documents;

/// <summary>Reads one document: its file, what it extends, what it includes, and then what it all means.</summary>
internal sealed class DocumentLoader(IJourneyFiles files, ReadLimits limits, string root, bool isBaseline = false)
{
    private readonly DiagnosticBag diagnostics = new(limits.Diagnostics);

    private readonly LeftBehind leftBehind = new();

    private string? unreadable;

    private FileChain Chain => field ??= new FileChain(JourneySchema.Map, files, limits, root, diagnostics);

    public JourneyDocument Load(string path) => Load(path, Chain.Read(path));

    public JourneyDocument Load(string path, ReadOnlyMemory<byte> content, JourneyFormat format) => Load(path, Chain.Read(path, content, format));

    private JourneyDocument Load(string path, LocatedTree? own)
    {
        if (own is null || own.Count == 0)
        {
            return Finish(path, null, null, null, null, null);
        }

        var extended = Chain.Extend(own, path, CheckInherited, JourneySchema.Map, DocumentLinks.NotInherited);
        var chainLength = Chain.Sources.Count;
        var tree = Include(extended);
        var context = new ReadContext(tree, diagnostics, Chain.IsComplete) { IsOverlay = own.ValueOf(own.Root, DocumentLinks.Extends) != LocatedTree.None };
        if (LibraryCheck.IsLibrary(tree))
        {
            var library = JourneySchema.Library.Read(context, null, LocatedTree.None, tree.Root);
            ReferenceCheck.Follow(context);
            return Finish(path, own, tree, null, library, null);
        }

        var map = JourneySchema.Map.Read(context, null, LocatedTree.None, tree.Root);
        var baseline = LoadBaseline(tree, map, out var state);
        var takenOut = new TakenOutUses(context, Chain.Overlays, Chain.Sources, chainLength, diagnostics);
        var uncheckedCount = ReferenceCheck.Follow(context, state, baseline?.Ids, takenOut.Explain);
        takenOut.Report();
        ReportBaseline(tree, uncheckedCount);
        return Finish(path, own, tree, map, null, baseline?.Document, context);
    }

    private JourneyDocument Finish(string path, LocatedTree? own, LocatedTree? tree, JourneyMap? map, JourneyLibrary? library, JourneyDocument? baseline, ReadContext? context = null)
    {
        var isWhole = !diagnostics.HasErrors;
        if (isWhole && ((object?)map ?? library) is { } model)
        {
            SoundModels.AddRead(model);
        }

        return new JourneyDocument(Chain.Display(path), tree, own is null ? null : (format, movePath) => DocumentWriter.Write(own, format, movePath))
        {
            Map = isWhole ? map : null,
            Library = isWhole ? library : null,
            Baseline = baseline,
            Diagnostics = diagnostics.ToSortedList(Chain.Sources),
            Sources = Chain.Sources,
            Limits = limits,
            LeftBehind = leftBehind,
            Ids = isBaseline ? context?.DefinedIds : null,
        };
    }

    private string? CheckInherited(LocatedTree inherited, LocatedTree own, int link)
    {
        if (LibraryCheck.IsLibrary(inherited))
        {
            return LibraryCheck.RefuseExtension(own, link);
        }

        HeaderCheck.Check(inherited, JourneySchema.Map, DocumentLinks.NotInherited.Contains, diagnostics);
        leftBehind.Note(inherited);
        return null;
    }

    private LocatedTree Include(LocatedTree tree)
    {
        var libraries = new Dictionary<string, LocatedTree>(StringComparer.Ordinal);
        var firstItems = new Dictionary<string, int>(StringComparer.Ordinal);
        var list = tree.ValueOf(tree.Root, DocumentLinks.Include);
        if (list != LocatedTree.None && tree[list].Kind != NodeKind.Sequence && !tree.IsNothing(list))
        {
            Chain.IsComplete = false;
        }

        foreach (var item in tree.Items(list).Where(item => tree[item].IsScalar && !tree.IsNothing(item)))
        {
            var path = Chain.Resolve(tree, item);
            if (path is not null && !firstItems.TryAdd(path, item))
            {
                ReportTwice(tree, item, firstItems[path]);
            }
            else if (path is not null && Chain.Read(path, tree, item) is { Count: > 0 } library && LibraryCheck.Accept(library, tree, item, diagnostics))
            {
                libraries.Add(path, library);
            }
            else
            {
                Chain.IsComplete = false;
            }
        }

        // Whatever a library holds that could not be read: null does not take it out.
        Chain.Overlays.ReportNulls([.. libraries.Values], diagnostics);
        return libraries.Count == 0 ? tree : TreeInclude.Include(tree, [.. libraries.Values], diagnostics);
    }

    private void ReportTwice(LocatedTree tree, int item, int first) => diagnostics.Add(
        new Diagnostic(DocumentFaults.IncludedTwice, $"`{NodeWords.Shorten(tree.Text(item))}` is included already: it is read once, and this item does nothing.")
        {
            Span = tree.Span(item),
            Path = tree.PathOf(item),
            Related = [new RelatedLocation(tree.Span(first), "It is included here first.")],
        });

    private LoadedBaseline? LoadBaseline(LocatedTree tree, JourneyMap map, out Schema.Reading.Baseline state)
    {
        var link = tree.ValueOf(tree.Root, DocumentLinks.Baseline);
        state = link == LocatedTree.None || tree.IsNothing(link) ? Schema.Reading.Baseline.None : Schema.Reading.Baseline.Unreadable;

        // A misspelt key is read as if, but nothing is followed from it.
        if (map.Baseline is null || isBaseline || link == LocatedTree.None)
        {
            return null;
        }

        state = Schema.Reading.Baseline.Unreadable;
        if (Chain.Resolve(tree, link) is not { } path)
        {
            return null;
        }

        var document = new DocumentLoader(files, limits, root, isBaseline: true).Load(path);
        if (document.Map is not { } current)
        {
            unreadable = BaselineFault(map.Baseline, document, Chain.Guess(path, tree, link));
            return null;
        }

        foreach (var fault in BaselineCheck.FaultsOf(tree, map, current))
        {
            diagnostics.Add(fault with { Span = tree.Span(link) });
        }

        state = Schema.Reading.Baseline.Known;
        return new LoadedBaseline(document, document.Ids!);
    }

    private static string BaselineFault(string written, JourneyDocument document, string guess)
    {
        var errors = document.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).ToList();
        return errors switch
        {
            [{ } only] when ReferenceEquals(only.Descriptor, DocumentFaults.UnreadableFile) => $"The baseline `{written}` cannot be read: {only.Message[(only.Message.IndexOf(": ", StringComparison.Ordinal) + 2)..]}{guess}",
            [] => $"The baseline `{written}` is a library, not a map.",
            _ => $"The baseline `{written}` has {(errors.Count == 1 ? "an error" : $"{errors.Count} errors")}, the first at {errors[0].Span}.",
        };
    }

    // Why references were not checked, and how many, is one finding; where it has been said why, only how many.
    private void ReportBaseline(LocatedTree tree, int uncheckedCount)
    {
        if (isBaseline || (unreadable is null && uncheckedCount == 0))
        {
            return;
        }

        var link = tree.ValueOf(tree.Root, DocumentLinks.Baseline);
        var howMany = uncheckedCount == 0 ? "" : uncheckedCount == 1 ? "One reference was not checked" : $"{uncheckedCount} references were not checked";
        var (descriptor, message) = unreadable is null ? (DocumentFaults.UncheckedReferences, $"{howMany}, since the baseline could not be read.")
            : (DocumentFaults.BaselineUnreadable, uncheckedCount == 0 ? unreadable : $"{unreadable} {howMany}.");
        diagnostics.Add(descriptor, message, tree.Span(link), tree.PathOf(link));
    }

    private sealed record LoadedBaseline(JourneyDocument Document, DefinedIds Ids);
}
