using JourneyKit.Diagnostics;
using JourneyKit.Schema.Reading;
using JourneyKit.Sources;

namespace JourneyKit.Schema.Merging;

/// <summary>
/// References to what a document takes out of the map that it extends. Where the use is inherited, the fault is the
/// document's: it stands at the null, with what else is to be taken out. Else it is the reference that is at fault.
/// </summary>
/// <param name="context">The reading of the whole map.</param>
/// <param name="overlays">What is taken out.</param>
/// <param name="sources">The files, in the order in which they were read: a document, what it extends, and so on, then libraries.</param>
/// <param name="chainLength">How many of them are no libraries.</param>
/// <param name="diagnostics">Takes what is found.</param>
internal sealed class TakenOutUses(ReadContext context, Overlays overlays, IReadOnlyList<SourceText> sources, int chainLength, DiagnosticBag diagnostics)
{
    // More help nobody; the count says how many there are.
    private const int MostRelated = 20;
    private const int LongestList = 20;

    private readonly Dictionary<TakenOut, List<PendingReference>> inherited = [];
    private readonly Dictionary<SourceText, int> positions = sources.Select((source, position) => (source, position)).ToDictionary(entry => entry.source, entry => entry.position);

    /// <summary>Takes a reference that leads nowhere, if that is because something is taken out.</summary>
    public bool Explain(PendingReference reference)
    {
        if (overlays.Find(reference.Kinds, context.Tree.Text(reference.Node)) is not { } element)
        {
            if (overlays.OtherLibraries is not { } libraries
                || !IsInherited(reference, libraries.Tree.SourceOf(libraries.Key))
                || reference.Kinds.Kinds.FirstOrDefault(kind => JourneySchema.Library.HasKey(kind.Key)) is not { } kind)
            {
                return false;
            }

            element = new TakenOut(kind, context.Tree.Text(reference.Node), libraries.Tree, libraries.Key) { IsOfLibrary = true };
        }

        if (!IsInherited(reference, element.Source))
        {
            return Unknown(reference, element.Place, "takes it out", "It is taken out here.");
        }

        if (inherited.TryGetValue(element, out var others))
        {
            others.Add(reference);
        }
        else
        {
            inherited.Add(element, [reference]);
        }

        return true;
    }

    /// <summary>Reports what is taken out and still used, when all references have been followed.</summary>
    public void Report()
    {
        foreach (var (element, uses) in inherited)
        {
            if (diagnostics.IsFull)
            {
                return;
            }

            var related = uses.Take(MostRelated).Select((use, at) => new RelatedLocation(context.Tree.Span(use.Node), at == 0 ? "It is used here." : $"It is used here, too. {Remedy(element, use)}")).ToList();
            var first = related[0].Span;
            var more = uses.Count > 1 ? $" and {(uses.Count == 2 ? "one other place" : $"{uses.Count - 1} other places")}" : "";
            var used = $"but still used by what is inherited: {first.Path}, line {first.Start.Line}{more}. ";
            diagnostics.Add(new Diagnostic(DocumentFaults.RemovedButUsed, (element.IsOfLibrary
                ? $"The {element.Kind.Singular} `{element.Id}` is defined by none of the libraries that are included from here on, {used}Include the library that defines it here, too. Otherwise: "
                : $"The {element.Kind.Singular} `{element.Id}` is taken out here, {used}") + Remedy(element, uses[0]))
            {
                Span = element.IsOfLibrary ? element.Tree.Span(element.Key) : element.Place,
                Path = element.Tree.PathOf(element.Key),
                Related = related,
            });
        }
    }

    private bool IsInherited(PendingReference use, SourceText by) => positions[context.Tree.SourceOf(use.Node)] > positions[by];

    private bool Unknown(PendingReference reference, SourceSpan because, string why, string there)
    {
        var tree = context.Tree;
        diagnostics.Add(new Diagnostic(DocumentFaults.UnknownReference, $"There is no {reference.Kinds} `{tree.Text(reference.Node)}`: {because.Path}, line {because.Start.Line}, {why}.")
        {
            Span = tree.Span(reference.Node),
            Path = tree.PathOf(reference.Node),
            Related = [new RelatedLocation(because, there)],
        });
        return true;
    }

    private string Remedy(TakenOut element, PendingReference use)
    {
        var tree = context.Tree;
        if (positions[tree.SourceOf(use.Node)] >= chainLength)
        {
            return "A library uses it, which a map cannot change: change the library, or keep what it needs.";
        }

        var keys = tree.PathOf(use.Node).Segments;
        if (!tree.IsItem(use.Node))
        {
            return Line(keys, null);
        }

        if (use.IsKey)
        {
            return Line([.. keys.SkipLast(1), element.Id], null);
        }

        // A list is replaced whole.
        var left = tree.Items(tree.ParentOf(use.Node)).Where(item => tree[item].IsScalar && (context.KindsOf(item).Bits & use.Kinds.Bits) != 0).Select(tree.Text).ToList();
        return left.Count > LongestList ? $"Write the list without `{element.Id}` in this document, too." : Line([.. keys.SkipLast(1)], left);

        string Line(IReadOnlyList<string> path, IReadOnlyList<string>? ids) => $"Take that out, too: `{Snippet.Entry(element.Source, path, ids)}`.";
    }
}
