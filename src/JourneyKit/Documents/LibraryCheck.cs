using JourneyKit.Diagnostics;
using JourneyKit.Schema;
using JourneyKit.Schema.Reading;
using JourneyKit.Schema.Reading.Remedies;
using JourneyKit.Schema.Shapes;
using JourneyKit.Sources;

namespace JourneyKit.Documents;

/// <summary>Tells libraries from maps.</summary>
internal static class LibraryCheck
{
    /// <summary>Whether a document can only be meant as a library: no state, and nothing that only maps hold.</summary>
    public static bool IsLibrary(LocatedTree tree)
    {
        var keys = tree.Entries(tree.Root).Select(tree.Text).ToList();
        return !tree.IsTruncated
            && !keys.Contains("state")
            && !keys.Contains(DocumentLinks.Extends)
            && !keys.Contains(DocumentLinks.Include)
            && !keys.Exists(IsOfMapsAlone)
            && keys.Exists(IsSection);
    }

    /// <summary>Whether an included document is a library; where not, that is reported at the place that includes it.</summary>
    public static bool Accept(LocatedTree library, LocatedTree map, int item, DiagnosticBag diagnostics)
    {
        if (library[library.Root].Kind != NodeKind.Mapping)
        {
            return Refuse("it is no mapping", library.Root);
        }

        foreach (var key in library.Entries(library.Root))
        {
            var text = library.Text(key);
            if (text is DocumentLinks.Extends or DocumentLinks.Include || IsOfMapsAlone(text))
            {
                return Refuse(text is DocumentLinks.Extends or DocumentLinks.Include ? $"it has `{text}`, and libraries stand on their own" : $"it has `{text}`, which only maps have", key);
            }

            if (!JourneySchema.Library.HasKey(text) && !JourneySchema.Map.HasKey(text) && !text.StartsWith(ExtensionsShape.Prefix, StringComparison.Ordinal))
            {
                diagnostics.Add(DocumentFaults.UnknownKey, $"A library has no key `{text}`.{Suggestion.For(text, JourneySchema.Library.Keys)}", library.Span(key));
            }
        }

        HeaderCheck.Check(library, JourneySchema.Library, key => !IsSection(key), diagnostics);
        return true;

        bool Refuse(string reason, int at)
        {
            diagnostics.Add(new Diagnostic(DocumentFaults.NotALibrary, $"`{map.Text(item)}` is no library: {reason}.")
            {
                Span = map.Span(item),
                Path = map.PathOf(item),
                Related = [new RelatedLocation(library.Span(at), "It stands here.")],
            });
            return false;
        }
    }

    /// <summary>What is said of a map that extends a library, with the line to write in its place.</summary>
    public static string RefuseExtension(LocatedTree map, int link)
    {
        var path = FlowText.Scalar(map, link);
        var included = map.Items(map.ValueOf(map.Root, DocumentLinks.Include)).Select(item => FlowText.Scalar(map, item)).Where(other => other != path);
        return $"`{NodeWords.Shorten(map.Text(link))}` is a library, and a map can only extend a map. To use what it defines, write `{DocumentLinks.Include}: [{string.Join(", ", [.. included, path])}]` in place of this line.";
    }

    private static bool IsSection(string key) => ElementKind.All.Any(kind => kind.Key == key);

    // A state does no harm: a team may keep it in every file.
    private static bool IsOfMapsAlone(string key)
        => JourneySchema.Map.HasKey(key) && !JourneySchema.Library.HasKey(key) && key is not ("state" or DocumentLinks.Extends or DocumentLinks.Include);
}
