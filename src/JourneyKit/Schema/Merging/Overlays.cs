using JourneyKit.Diagnostics;
using JourneyKit.Sources;

namespace JourneyKit.Schema.Merging;

/// <summary>What the documents of a chain of <c>extends</c> do to each other and what can be judged only when all is read.</summary>
internal sealed class Overlays
{
    private readonly Dictionary<(ElementKind Kind, string Id), TakenOut> taken = [];
    private readonly List<(ElementKind Kind, string Id, Diagnostic Finding)> nulls = [];

    /// <summary>Where a document includes other libraries than the one that it extends; null where none does.</summary>
    public (LocatedTree Tree, int Key)? OtherLibraries { get; set; }

    /// <summary>Notes an element that is taken out. A later document of the chain has the last word.</summary>
    public void TakeOut(TakenOut element) => taken[(element.Kind, element.Id)] = element;

    /// <summary>Who takes out the element with an id; null where nobody does.</summary>
    public TakenOut? Find(KindSet kinds, string id)
        => taken.Count == 0 ? null : kinds.Kinds.Select(kind => taken.GetValueOrDefault((kind, id))).FirstOrDefault(element => element is not null);

    /// <summary>Notes a null for an element that is not inherited: a library may define it.</summary>
    public void Nothing(ElementKind kind, string id, Diagnostic finding) => nulls.Add((kind, id, finding));

    /// <summary>Reports the nulls that take nothing out, when it is known which libraries the map includes.</summary>
    public void ReportNulls(IReadOnlyList<LocatedTree> libraries, DiagnosticBag diagnostics)
    {
        var definitions = nulls.Count > 0 ? DefinitionsIn(libraries) : [];
        foreach (var (kind, id, finding) in nulls)
        {
            diagnostics.Add(!definitions.TryGetValue((kind, id), out var definition) ? finding : finding with
            {
                Message = $"`{id}` is defined in {definition.Path}, a library that the map includes: null cannot take it out. Take it out there, or include another library.",
                Related = [new RelatedLocation(definition, "It is defined here.")],
            });
        }
    }

    private static Dictionary<(ElementKind Kind, string Id), SourceSpan> DefinitionsIn(IReadOnlyList<LocatedTree> libraries)
    {
        var definitions = new Dictionary<(ElementKind Kind, string Id), SourceSpan>();
        foreach (var library in libraries)
        {
            foreach (var kind in ElementKind.All)
            {
                var section = library.ValueOf(library.Root, kind.Key);
                foreach (var entry in library.Entries(section).Concat(library.Items(section).Where(item => library[item].IsScalar)))
                {
                    definitions.TryAdd((kind, library.Text(entry)), library.Span(entry));
                }
            }
        }

        return definitions;
    }
}
