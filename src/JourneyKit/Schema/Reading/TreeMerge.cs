using JourneyKit.Diagnostics;
using JourneyKit.Sources;

namespace JourneyKit.Schema.Reading;

/// <summary>
/// Puts what a document says itself over what it inherits, as JSON Merge Patch (RFC 7396) does on the tree, after
/// shorthands and lists of ids of both sides are written out.
/// </summary>
internal sealed class TreeMerge(LocatedTree inheritedTree, LocatedTree ownTree, DiagnosticBag diagnostics)
{
    private readonly TreeComposer composer = new(inheritedTree.Count + ownTree.Count);

    /// <summary>Merges two mappings' properties or elements, one value with its key at a time.</summary>
    public delegate void MergeValue(TreeMerge merge, string key, int inherited, int own);

    /// <summary>Merges two documents; the roots are mappings.</summary>
    /// <param name="inherited">The document that is extended.</param>
    /// <param name="own">The document that extends it.</param>
    /// <param name="diagnostics">Takes what is found on the way.</param>
    /// <param name="mergeRoot">Merges the properties of the root.</param>
    /// <param name="notInherited">Keys of the root that every document says itself.</param>
    public static LocatedTree Merge(LocatedTree inherited, LocatedTree own, DiagnosticBag diagnostics, MergeValue mergeRoot, IReadOnlySet<string> notInherited)
    {
        var merge = new TreeMerge(inherited, own, diagnostics);
        merge.Entries(inherited.Root, own.Root, null, mergeRoot, notInherited);
        return merge.composer.ToTree(inherited.IsTruncated || own.IsTruncated);
    }

    /// <summary>Takes the document's own value. Inside it, null removes what is not there: it is left out.</summary>
    public void CopyOwn(int own)
    {
        if (ownTree[own].Kind == NodeKind.Mapping)
        {
            Entries(LocatedTree.None, own, null, (merge, _, _, value) => merge.CopyOwn(value));
        }
        else
        {
            composer.Copy(ownTree, own);
        }
    }

    /// <summary>Merges values that no table describes.</summary>
    public void Plain(int inherited, int own)
    {
        if (ownTree[own].Kind == NodeKind.Mapping && inheritedTree[inherited].Kind == NodeKind.Mapping)
        {
            Entries(inherited, own, null, (merge, _, i, o) => merge.Plain(i, o));
        }
        else
        {
            CopyOwn(own);
        }
    }

    /// <summary>Merges two mappings, or what stands for them: lists of ids, and shorthands.</summary>
    public void Entries(int inherited, int own, string? shorthand, MergeValue mergeValue, IReadOnlySet<string>? notInherited = null, ElementKind? kind = null)
    {
        var ownEntries = EntriesOf(ownTree, own, shorthand);
        if (ownEntries is null)
        {
            // No mapping and nothing that stands for one: kept, so that the reader reports it in its place.
            composer.Copy(ownTree, own);
            return;
        }

        var inheritedEntries = (inherited == LocatedTree.None ? null : EntriesOf(inheritedTree, inherited, shorthand)) ?? [];
        inheritedEntries.RemoveAll(entry => notInherited?.Contains(entry.Key) == true);
        var ownByKey = Index(ownTree, ownEntries, kind);
        var inheritedByKey = Index(inheritedTree, inheritedEntries, kind);
        var remaining = inheritedEntries.Where(entry => !ownByKey.TryGetValue(entry.Key, out var o) || !IsRemoval(o)).ToList();
        var order = remaining.TrueForAll(entry => ownByKey.ContainsKey(entry.Key))
            ? ownEntries
            : [.. remaining, .. ownEntries.Where(entry => !inheritedByKey.ContainsKey(entry.Key))];

        var mapping = composer.BeginMapping(ownTree, own);
        foreach (var entry in order.Where(entry => !(ownByKey.TryGetValue(entry.Key, out var o) && IsRemoval(o))))
        {
            Entry(entry.Key, inheritedByKey.GetValueOrDefault(entry.Key), ownByKey.GetValueOrDefault(entry.Key), mergeValue);
        }

        composer.End(mapping);
    }

    private void Entry(string key, TreeEntry? inherited, TreeEntry? own, MergeValue mergeValue)
    {
        if (own is null)
        {
            composer.Key(inheritedTree, inherited!.Node, key);
            CopyOrEmpty(inheritedTree, inherited);
            return;
        }

        composer.Key(ownTree, own.Node, key);
        if (own.Value == LocatedTree.None)
        {
            CopyOrEmpty(inherited is null ? ownTree : inheritedTree, inherited ?? own);
        }
        else if (inherited is null || inherited.Value == LocatedTree.None || inheritedTree.IsNothing(inherited.Value))
        {
            CopyOwn(own.Value);
        }
        else
        {
            mergeValue(this, key, inherited.Value, own.Value);
        }
    }

    private void CopyOrEmpty(LocatedTree tree, TreeEntry entry)
    {
        if (entry.Value == LocatedTree.None)
        {
            composer.End(composer.BeginMapping(tree, entry.Node));
        }
        else
        {
            composer.Copy(tree, entry.Value);
        }
    }

    private bool IsRemoval(TreeEntry own) => own.Value != LocatedTree.None && ownTree.IsNothing(own.Value);

    private Dictionary<string, TreeEntry> Index(LocatedTree tree, List<TreeEntry> entries, ElementKind? kind)
    {
        var index = new Dictionary<string, TreeEntry>(StringComparer.Ordinal);
        entries.RemoveAll(entry =>
        {
            if (index.TryAdd(entry.Key, entry))
            {
                return false;
            }

            var fault = kind is null
                ? new Diagnostic(DocumentFaults.DuplicateKey, $"The key `{entry.Key}` stands twice.")
                : new Diagnostic(DocumentFaults.DuplicateId, $"The id `{entry.Key}` is taken by another {kind.Singular}.");
            diagnostics.Add(fault with
            {
                Span = tree.Span(entry.Node),
                Path = tree.PathOf(entry.Node),
                Related = [new RelatedLocation(tree.Span(index[entry.Key].Node), kind is null ? "It stands here first." : "It is used here first.")],
            });
            return true;
        });
        return index;
    }

    // Null where the node is neither a mapping nor stands for one.
    private static List<TreeEntry>? EntriesOf(LocatedTree tree, int node, string? shorthand) => tree[node].Kind switch
    {
        NodeKind.Mapping => [.. tree.Entries(node).Select(key => new TreeEntry(tree.Text(key), key, key + 1))],
        _ when shorthand is not null => [new TreeEntry(shorthand, node, node)],
        NodeKind.Sequence when tree.Items(node).All(item => tree[item].IsScalar) => [.. tree.Items(node).Select(item => new TreeEntry(tree.Text(item), item, LocatedTree.None))],
        _ => null,
    };

    private sealed record TreeEntry(string Key, int Node, int Value);
}
