using JourneyKit.Model;
using JourneyKit.Schema;

namespace JourneyKit.Rendering.Html.Details;

/// <summary>What a map says, as its own tables lay it out, and where each element stands in the page.</summary>
internal sealed class ElementNames
{
    private readonly Dictionary<(ElementKind Kind, string Key), string> names = [];
    private readonly string prefix;

    /// <summary>Reads a map.</summary>
    /// <param name="map">The map.</param>
    /// <param name="prefix">What the anchors of this map begin with, so that two maps of a page keep apart.</param>
    public ElementNames(JourneyMap map, string prefix)
    {
        this.prefix = prefix;
        Data = JourneySchema.Map.ToData(map);
        Collect(Data, JourneySchema.Map);
    }

    /// <summary>The whole map, keys in the order of the format.</summary>
    public DataValue Data { get; }

    /// <summary>What one element of the map itself says.</summary>
    public DataValue Find(ElementKind kind, string key) => Data.Members.TryGetValue(kind.Key, out var elements) && elements.Members.TryGetValue(key, out var element) ? element : DataValue.Null;

    /// <summary>The name of an element; null where the map does not have it.</summary>
    public string? NameOf(ElementKind kind, string key) => names.GetValueOrDefault((kind, key));

    /// <summary>The anchor of an element.</summary>
    public string Anchor(ElementKind kind, string key) => $"{prefix}{(ReferenceEquals(kind, ElementKind.Touchpoint) ? "tp" : kind.Key)}-{key}";

    private void Collect(DataValue element, ElementTable table)
    {
        foreach (var property in table.AllProperties.Where(property => property.Shape.Table is not null))
        {
            if (!element.Members.TryGetValue(property.Key, out var value) || property.Shape.Table is not { } inner)
            {
                continue;
            }

            foreach (var (key, one) in property.Shape.IsByName ? ByKey(value) : [KeyValuePair.Create("", value)])
            {
                if (inner.Kind is { } kind)
                {
                    names.TryAdd((kind, key), Name(key, one));
                }

                Collect(one, inner);
            }
        }
    }

    /// <summary>Elements by their keys; those that say nothing are written as a list of keys.</summary>
    public static IEnumerable<KeyValuePair<string, DataValue>> ByKey(DataValue elements)
    {
        ArgumentNullException.ThrowIfNull(elements);
        return elements.Kind == DataKind.List ? elements.Items.Select(item => KeyValuePair.Create(item.Text ?? "", DataValue.Null)) : elements.Members;
    }

    // A name that only repeats the id is not written.
    private static string Name(string key, DataValue element)
        => element.Members.TryGetValue("name", out var name) && !string.IsNullOrWhiteSpace(name.Text) ? name.Text : Id.ToName(key);
}
