using JourneyKit.Diagnostics;
using JourneyKit.Schema.Reading;
using JourneyKit.Sources;

namespace JourneyKit.Schema.Merging;

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
        var form = new EntryForm(EntryRole.Elements, JourneySchema.Map.Find(name)!.Shape.Table);
        var parts = libraries.Select(library => (Tree: library, Node: library.ValueOf(library.Root, name))).Where(part => part.Node != LocatedTree.None).ToList();
        if (ownKey != LocatedTree.None)
        {
            if (parts.Count == 0)
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
            Elements(form, name, tree, node, first);
        }

        composer.End(mapping);
    }

    private void Elements(EntryForm form, string name, LocatedTree tree, int node, Dictionary<string, (LocatedTree Tree, int Key)> first)
    {
        var faults = new ReadContext(tree, diagnostics);
        if (!form.Fits(tree, node) || (tree[node].Kind == NodeKind.Sequence && tree[node].Link == node + 1))
        {
            JourneySchema.Map.Find(name)!.Check(faults, node);
            ReferenceCheck.ReportForms(faults);
            return;
        }

        foreach (var entry in EntryList.Of(form, node, faults).Entries)
        {
            if (!first.TryAdd(entry.Key, (tree, entry.Node)))
            {
                ReportTwice(entry.Key, first[entry.Key], (tree, entry.Node));
                continue;
            }

            composer.Key(tree, entry.Node, entry.Key);
            if (entry.Value == LocatedTree.None)
            {
                composer.End(composer.BeginMapping(tree, entry.Node));
            }
            else
            {
                composer.Copy(tree, entry.Value);
            }
        }
    }

    // The map's own definition is the one to take out; between libraries, the later one.
    private void ReportTwice(string id, (LocatedTree Tree, int Key) first, (LocatedTree Tree, int Key) second)
    {
        var isOwn = ReferenceEquals(first.Tree, map);
        var (at, other) = isOwn ? (first, second) : (second, first);
        var place = other.Tree.Span(other.Key);
        diagnostics.Add(new Diagnostic(DocumentFaults.DefinedTwice, isOwn
            ? $"`{id}` is defined in {place.Path}, a library that the map includes, and cannot be changed here. Change the library, or choose another id."
            : $"`{id}` is defined here and in {place.Path}. Take one of the two out, or choose another id.")
        {
            Span = at.Tree.Span(at.Key),
            Path = at.Tree.PathOf(at.Key),
            Related = [new RelatedLocation(place, "It is defined here too.")],
        });
    }
}
