using JourneyKit.Diagnostics;
using JourneyKit.Documents;
using JourneyKit.Editing;
using JourneyKit.Model;
using JourneyKit.Schema;
using JourneyKit.Schema.Reading;
using JourneyKit.Sources;

namespace JourneyKit.Merging;

/// <summary>One version of a file: its text, which can be edited, and what in it is the id of what.</summary>
internal sealed class MergeVersion
{
    private ReadContext? context;
    private JourneyMap? map;

    private MergeVersion(EditSession session) => Session = session;

    public EditSession Session { get; }

    public LocatedTree Tree => Session.Tree;

    public string Text => System.Text.Encoding.UTF8.GetString(Session.Text.Span);

    /// <summary>The map as far as it can be read.</summary>
    public JourneyMap Map
    {
        get
        {
            Read();
            return map!;
        }
    }

    /// <summary>Opens a version; null where it cannot be merged by what it says, and why.</summary>
    public static MergeVersion? Open(string path, ReadOnlyMemory<byte> bytes, JourneyFormat format, out string reason)
    {
        var faults = new DiagnosticBag(10);
        var session = EditSession.Open(path, bytes, format, ReadLimits.Default, faults);
        reason = session is null ? faults.All.FirstOrDefault(fault => fault.Severity == DiagnosticSeverity.Error)?.ToString() ?? "it cannot be read"
            : session.Tree[0].Kind != NodeKind.Mapping || session.Tree.ValueOf(0, "journeykit") is not (>= 0 and var version) ? "it is no journey map"
            : !session.Tree[version].IsScalar || session.Tree.Text(version) != "1" ? "it is of another version of the format"
            : HasAlias(session.Tree) ? "it has anchors, and what an alias repeats cannot be changed at its place"
            : TwiceIn(session.Tree) is { } twice ? $"`{session.Tree.PathOf(twice)}` stands in it twice"
            : "";
        return reason.Length == 0 ? new MergeVersion(session!) : null;
    }

    /// <summary>A file without anything in it, of which both sides may have made one.</summary>
    public static bool IsEmpty(ReadOnlyMemory<byte> bytes) => bytes.Span.IndexOfAnyExcept(" \t\r\n"u8) < 0;

    /// <summary>The keys and items that are the id of an element, or refer to it.</summary>
    public HashSet<int> NodesOf(ElementKind kind, string id)
    {
        var read = Read();
        var nodes = read.DefinitionsOf(kind.AsSet).Where(node => Tree.Text(node) == id).ToHashSet();
        nodes.UnionWith(ReferencesTo(kind, id));
        return nodes;
    }

    /// <summary>What refers to an element of the file itself. What a map says that it replaces may mean its baseline.</summary>
    public IEnumerable<int> ReferencesTo(ElementKind kind, string id)
        => Read().References
            .Where(reference => reference.Form == ReferenceForm.Id && (reference.Kinds.Bits & kind.AsSet.Bits) != 0 && Tree.Text(reference.Node) == id
                && !Tree.PathOf(reference.Node).Segments.Any(static segment => segment is PropertyKeys.Replaces or PropertyKeys.Removes))
            .Select(reference => reference.Node);

    /// <summary>The keys, or items of lists of ids, that define elements of a kind.</summary>
    public IEnumerable<int> DefinitionsOf(ElementKind kind) => Read().DefinitionsOf(kind.AsSet);

    /// <summary>Gives an element another id, with everything that refers to it.</summary>
    public bool TryRename(ElementKind kind, string id, string other)
    {
        var nodes = NodesOf(kind, id);
        if (nodes.Count > 0 && !Session.TryApply(new Change.Reword(nodes, other)))
        {
            return false;
        }

        context = null;
        return true;
    }

    /// <summary>Goes back to where the text stood.</summary>
    public void Restore(object saved)
    {
        Session.Restore(saved);
        context = null;
    }

    /// <summary>What is wrong with a document by itself. What it may have from other files is not known, and is reported, too.</summary>
    public static IReadOnlyList<Diagnostic> FaultsOf(LocatedTree tree)
    {
        var faults = new DiagnosticBag(int.MaxValue);
        var reading = new ReadContext(tree, faults) { IsOverlay = IsOverlay(tree) };
        if (LibraryCheck.IsLibrary(tree))
        {
            JourneySchema.Library.Read(reading, null, LocatedTree.None, tree.Root);
        }
        else
        {
            JourneySchema.Map.Read(reading, null, LocatedTree.None, tree.Root);
        }

        ReferenceCheck.Follow(reading, Baseline.Unreadable);
        return [.. faults.All.Where(fault => fault.Severity == DiagnosticSeverity.Error)];
    }

    /// <summary>Whether a document extends another, so that null takes out what is inherited.</summary>
    public static bool IsOverlay(LocatedTree tree) => tree.ValueOf(tree.Root, DocumentLinks.Extends) != LocatedTree.None;

    private ReadContext Read()
    {
        if (context is null)
        {
            context = new ReadContext(Tree, new DiagnosticBag(0), isComplete: false) { IsOverlay = IsOverlay(Tree) };
            map = JourneySchema.Map.Read(context, null, LocatedTree.None, Tree.Root);
        }

        return context;
    }

    // What an alias repeats stands where it was written first.
    private static bool HasAlias(LocatedTree tree)
    {
        for (var node = 1; node < tree.Count; node++)
        {
            if (tree[node].Start < tree[node - 1].Start)
            {
                return true;
            }
        }

        return false;
    }

    private static int? TwiceIn(LocatedTree tree)
    {
        for (var node = 0; node < tree.Count; node++)
        {
            var keys = new HashSet<string>(StringComparer.Ordinal);
            foreach (var key in tree[node].Kind == NodeKind.Mapping ? tree.Entries(node) : [])
            {
                if (!keys.Add(tree.Text(key)))
                {
                    return key;
                }
            }
        }

        return null;
    }
}
