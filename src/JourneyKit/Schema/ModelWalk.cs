using System.Globalization;
using JourneyKit.Model;
using JourneyKit.Schema.Shapes;
using JourneyKit.Sources;

namespace JourneyKit.Schema;

/// <summary>
/// Goes through all that a map says, led by the tables: no list of elements or properties stands anywhere else. The
/// team's own <c>x-</c> keys are passed over.
/// </summary>
/// <param name="wanted">What the walk is after: it passes over properties that cannot hold it.</param>
internal abstract class ModelWalk(Holdings wanted)
{
    private readonly List<Step> way = [];
    private readonly List<Place> elements = [];

    /// <summary>Where the walk is. Made anew each time, so asked for only where there is something to say.</summary>
    public ElementPath Path => way.Aggregate(ElementPath.Root, (path, step) => path / (step.Name ?? step.Position.ToString(CultureInfo.InvariantCulture)));

    /// <summary>The table of the innermost element.</summary>
    public ElementTable Table => elements[^1].Table;

    /// <summary>The key of that element; empty where it has none.</summary>
    public string Key => elements[^1].Key;

    /// <summary>The property of that element that the walk is at.</summary>
    public string Property => way[elements[^1].Depth].Name!;

    /// <summary>Goes through a map.</summary>
    public void Through(JourneyMap map) => Through(JourneySchema.Map, "", map);

    public void Enter(string name) => way.Add(new Step(name, 0));

    public void Enter(int position) => way.Add(new Step(null, position));

    public void Leave() => way.RemoveAt(way.Count - 1);

    /// <summary>Goes through an element.</summary>
    public void Through<T>(ElementTable<T> table, string key, T element)
    {
        elements.Add(new Place(table, key, way.Count));
        if (element is Element known)
        {
            Element(known);
        }

        foreach (var property in table.Holding(wanted))
        {
            property.Walk(this, element);
        }

        elements.RemoveAt(elements.Count - 1);
    }

    /// <summary>An element, before what it holds.</summary>
    public virtual void Element(Element element)
    {
    }

    /// <summary>A text of the element that the walk is in.</summary>
    public virtual void Text(string text)
    {
    }

    /// <summary>A number, with the shape that says what it counts.</summary>
    public virtual void Number(Shape shape, decimal number)
    {
    }

    private readonly record struct Step(string? Name, int Position);

    private readonly record struct Place(ElementTable Table, string Key, int Depth);
}
