using JourneyKit.Diagnostics;
using JourneyKit.Sources;

namespace JourneyKit.Schema.Reading;

/// <summary>Adds the definitions of libraries to those of a map: the map's own first, then the libraries' in order.</summary>
internal sealed class TreeInclude
{
    private readonly LocatedTree map;
    private readonly IReadOnlyList<LocatedTree> libraries;
    private readonly DiagnosticBag diagnostics;
    private readonly TreeComposer composer;

    private TreeInclude(LocatedTree map, IReadOnlyList<LocatedTree> libraries, DiagnosticBag diagnostics)
    {
        this.map = map;
        this.libraries = libraries;
        this.diagnostics = diagnostics;
        composer = new TreeComposer(map.Count + libraries.Sum(library => library.Count));
    }

    public static LocatedTree Include(LocatedTree map, IReadOnlyList<LocatedTree> libraries, DiagnosticBag diagnostics)
    {
        if (map[map.Root].Kind != NodeKind.Mapping)
        {
            return map;
        }

        var include = new TreeInclude(map, libraries, diagnostics);
        include.Compose();
        return include.composer.ToTree(map.IsTruncated || libraries.Any(library => library.IsTruncated));
    }

    private static bool IsSection(string key)
        => ElementKind.All.Any(kind => kind.Key == key) && JourneySchema.Library.HasKey(key);

    private void Compose()
    {
        var mapping = composer.BeginMapping(map, map.Root);
        var done = new HashSet<string>(StringComparer.Ordinal);
        foreach (var key in map.Entries(map.Root))
        {
            composer.Key(map, key, map.Text(key));
            if (IsSection(map.Text(key)) && done.Add(map.Text(key)))
            {
                Section(map.Text(key), key);
            }
            else
            {
                composer.Copy(map, key + 1);
            }
        }

        foreach (var library in libraries)
        {
            foreach (var key in library.Entries(library.Root).Where(key => IsSection(library.Text(key)) && done.Add(library.Text(key))))
            {
                composer.Key(library, key, library.Text(key));
                Section(library.Text(key), LocatedTree.None);
            }
        }

        composer.End(mapping);
    }

    private void Section(string name, int ownKey)
    {
        var parts = libraries.Select(library => (Tree: library, Node: library.ValueOf(library.Root, name))).Where(part => part.Node != LocatedTree.None).ToList();
        if (ownKey != LocatedTree.None)
        {
            if (parts.Count == 0 || map[ownKey + 1] is { IsScalar: true } && !map.IsNothing(ownKey + 1))
            {
                composer.Copy(map, ownKey + 1);
                return;
            }

            parts.Insert(0, (map, ownKey + 1));
        }

        var mapping = composer.BeginMapping(parts[0].Tree, parts[0].Node);
        var first = new Dictionary<string, (LocatedTree Tree, int Key)>(StringComparer.Ordinal);
        foreach (var (tree, node) in parts)
        {
            Elements(tree, node, first);
        }

        composer.End(mapping);
    }

    private void Elements(LocatedTree tree, int node, Dictionary<string, (LocatedTree Tree, int Key)> first)
    {
        foreach (var key in tree.Entries(node).Concat(tree.Items(node).Where(item => tree[item].IsScalar)))
        {
            var id = tree.Text(key);
            if (!first.TryAdd(id, (tree, key)) && !ReferenceEquals(first[id].Tree, tree))
            {
                ReportTwice(id, first[id], (tree, key));
                continue;
            }

            // Twice in one file stays twice: the reader says so.
            composer.Key(tree, key, id);
            if (tree[node].Kind == NodeKind.Mapping)
            {
                composer.Copy(tree, key + 1);
            }
            else
            {
                composer.End(composer.BeginMapping(tree, key));
            }
        }
    }

    // The map's own definition is the one to take out; between libraries, the later one.
    private void ReportTwice(string id, (LocatedTree Tree, int Key) first, (LocatedTree Tree, int Key) second)
    {
        var (at, other) = ReferenceEquals(first.Tree, map) ? (first, second) : (second, first);
        diagnostics.Add(new Diagnostic(DocumentFaults.DefinedTwice, $"`{id}` is defined here and in {other.Tree.Span(other.Key).Path}.")
        {
            Span = at.Tree.Span(at.Key),
            Path = at.Tree.PathOf(at.Key),
            Related = [new RelatedLocation(other.Tree.Span(other.Key), "It is defined here too.")],
        });
    }
}
