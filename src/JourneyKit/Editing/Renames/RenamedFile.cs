using JourneyKit.Diagnostics;
using JourneyKit.Documents;
using JourneyKit.Schema;
using JourneyKit.Schema.Reading;
using JourneyKit.Sources;

namespace JourneyKit.Editing.Renames;

/// <summary>A file by itself: the ids that it defines, and what it refers to.</summary>
internal sealed class RenamedFile
{
    private readonly ReadContext? context;

    public RenamedFile(string name, string display, ReadOnlyMemory<byte> bytes, OpenFile? open)
    {
        (Name, Display, Bytes, Open) = (name, display, bytes, open);
        if (Open is { Session.Tree: var tree })
        {
            // What is wrong with it was found where the whole document was read.
            context = new ReadContext(tree, new DiagnosticBag(0));
            IsLibrary = LibraryCheck.IsLibrary(tree);
            if (IsLibrary)
            {
                JourneySchema.Library.Read(context, null, LocatedTree.None, tree.Root);
            }
            else
            {
                JourneySchema.Map.Read(context, null, LocatedTree.None, tree.Root);
            }

            Extends = TextsOf(tree, DocumentLinks.Extends).FirstOrDefault();
            Baseline = TextsOf(tree, DocumentLinks.Baseline).FirstOrDefault();
            Include = tree.ValueOf(tree.Root, DocumentLinks.Include) == LocatedTree.None ? null : TextsOf(tree, DocumentLinks.Include);
        }
    }

    /// <summary>Its path below the root.</summary>
    public string Name { get; }

    /// <summary>What it is called in messages.</summary>
    public string Display { get; }

    public ReadOnlyMemory<byte> Bytes { get; }

    /// <summary>The file to edit; null where it cannot be read.</summary>
    public OpenFile? Open { get; }

    public bool IsLibrary { get; }

    public string? Extends { get; }

    public string? Baseline { get; }

    /// <summary>What it includes; null where it says nothing of it, and inherits it.</summary>
    public IReadOnlyList<string>? Include { get; }

    public IEnumerable<PendingReference> References => context?.References ?? [];

    /// <summary>Where it defines an id.</summary>
    public IEnumerable<int> Definitions(ElementKind kind, string id) => Ids(kind).Where(node => TextOf(node) == id);

    public IEnumerable<string> IdsOf(ElementKind kind) => Ids(kind).Select(TextOf);

    public string TextOf(int node) => Open!.Session.Tree.Text(node);

    public SourceSpan Span(int node) => Open!.Session.Tree.Span(node);

    private IEnumerable<int> Ids(ElementKind kind) => context?.DefinitionsOf(kind.AsSet) ?? [];

    private static List<string> TextsOf(LocatedTree tree, string key)
    {
        var value = tree.ValueOf(tree.Root, key);
        return value == LocatedTree.None || tree.IsNothing(value) ? []
            : tree[value].IsScalar ? [tree.Text(value)]
            : [.. tree.Items(value).Where(item => tree[item].IsScalar && !tree.IsNothing(item)).Select(tree.Text)];
    }
}
