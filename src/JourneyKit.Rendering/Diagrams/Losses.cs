using JourneyKit.Model;
using JourneyKit.Rendering.Scenes.Parts;
using JourneyKit.Schema;
using JourneyKit.Schema.Shapes;
using JourneyKit.Wording;

namespace JourneyKit.Rendering.Diagrams;

/// <summary>Counts what a map says and a notation has no place for. What there is to say comes from the tables of the format.</summary>
internal sealed class Losses
{
    private readonly string notation;
    private readonly IReadOnlyList<Carried> carried;
    private readonly List<(ElementTable Table, int Count)> elements = [];
    private readonly List<(ElementTable Table, ElementProperty Property, int Count)> properties = [];

    private Losses(string notation, IReadOnlyList<Carried> carried) => (this.notation, this.carried) = (notation, carried);

    /// <summary>One sentence for the elements that are not carried, and one for the properties of each kind of element that is.</summary>
    /// <param name="notation">What does not carry it, as in "has no place in …".</param>
    /// <param name="map">The map.</param>
    /// <param name="carried">What the notation carries.</param>
    public static IEnumerable<string> Of(string notation, JourneyMap map, IReadOnlyList<Carried> carried)
    {
        ArgumentNullException.ThrowIfNull(map);
        var losses = new Losses(notation, carried);
        losses.Count(JourneySchema.Map, map);
        return losses.Sentences();
    }

    private void Count(ElementTable table, object element)
    {
        var kept = carried.FirstOrDefault(one => ReferenceEquals(one.Table, table))?.Keys ?? [];
        foreach (var property in table.AllProperties.Where(property => property.IsWrittenIn(element)))
        {
            if (property.Shape.Table is not { } below)
            {
                if (!kept.Contains(property.Key, StringComparer.Ordinal))
                {
                    Add(table, property);
                }
            }
            else
            {
                foreach (var (_, child) in property.ElementsIn(element))
                {
                    Count(below, child, carried.Any(one => ReferenceEquals(one.Table, below)));
                }
            }
        }
    }

    private void Count(ElementTable table, object element, bool isCarried)
    {
        if (isCarried)
        {
            Count(table, element);
            return;
        }

        var at = elements.FindIndex(one => ReferenceEquals(one.Table, table));
        if (at < 0)
        {
            elements.Add((table, 1));
        }
        else
        {
            elements[at] = (table, elements[at].Count + 1);
        }
    }

    private void Add(ElementTable table, ElementProperty property)
    {
        var at = properties.FindIndex(one => ReferenceEquals(one.Property, property));
        if (at < 0)
        {
            properties.Add((table, property, 1));
        }
        else
        {
            properties[at] = (table, property, properties[at].Count + 1);
        }
    }

    private IEnumerable<string> Sentences()
    {
        if (elements.Count > 0)
        {
            yield return $"{notation} has no place for {Joined.And(elements.Select(one => Listing.Count(one.Count, one.Table.Noun, one.Table.Plural)))}.";
        }

        foreach (var group in properties.GroupBy(one => one.Table))
        {
            var isMap = ReferenceEquals(group.Key, JourneySchema.Map);
            var keys = group.Select(one => (one.Property.Shape is ExtensionsShape ? "`x-` keys" : $"`{one.Property.Key}`") + (isMap ? "" : $" ({Figures.Number(one.Count)})"));
            yield return $"{notation} has no place for these properties of {(isMap ? "the map" : group.Key.Plural)}: {Joined.And(keys)}.";
        }
    }
}
