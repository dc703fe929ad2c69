using System.Text;
using JourneyKit.Model;
using JourneyKit.Shared;

namespace JourneyKit.Exchange.Responses.Columns;

/// <summary>Finds elements by what people write for them: the id, the name in any letter case, or the name as an id.</summary>
internal sealed class NameIndex
{
    private readonly Dictionary<string, string?> ids = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> known = [];

    /// <summary>Makes the index.</summary>
    /// <param name="elements">Ids and names.</param>
    public NameIndex(IEnumerable<(string Id, string Name)> elements)
    {
        var all = elements.ToList();
        foreach (var (id, name) in all)
        {
            ids[id] = id;
            known.Add(id);
            known.Add(name);
        }

        foreach (var (id, name) in all)
        {
            Add(Plain(name), id);
            Add(Slug.Of(name), id);
        }
    }

    public bool IsEmpty => known.Count == 0;

    /// <summary>The id of the element that a text names; null where there is none, or several have the name.</summary>
    public string? Find(string text) => ids.GetValueOrDefault(Plain(text)) ?? (Slug.Of(text) is { Length: > 0 } slug ? ids.GetValueOrDefault(slug) : null);

    /// <summary>The end of a sentence about a text that names nothing.</summary>
    public string Remedy(string text)
        => ids.TryGetValue(Plain(text), out var id) && id is null ? "; several have this name, write the id" : NearName.Question(text, known);

    // Lists of texts hold them in their composed form, as names of maps are.
    private static string Plain(string text) => Ascii.IsValid(text) ? text.Trim() : ElementCollections.List(text.Trim())[0];

    // Ids come first; a name of two elements means none of them.
    private void Add(string key, string id)
    {
        if (key.Length > 0 && !ids.TryAdd(key, id) && ids[key] is { } other && other != id && !string.Equals(other, key, StringComparison.OrdinalIgnoreCase))
        {
            ids[key] = null;
        }
    }
}
