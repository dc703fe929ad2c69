using System.Globalization;
using JourneyKit.Model;
using JourneyKit.Schema.Shapes;

namespace JourneyKit.Schema;

/// <summary>
/// Goes through all that a map says, led by the tables: no list of elements or properties stands anywhere else. The
/// team's own <c>x-</c> keys are passed over.
/// </summary>
/// <param name="wanted">What the walk is after: it passes over properties that cannot hold it.</param>
internal abstract class ModelWalk(Holdings wanted)
{
    // Arrays instead of lists: every property of every element goes on the way and off it.
    private Step[] way = new Step[16];
    private Place[] elements = new Place[8];
    private int steps;
    private int depth;

    /// <summary>Where the walk is. Made anew each time, so asked for only where there is something to say.</summary>
    public ElementPath Path => way.Take(steps).Aggregate(ElementPath.Root, (path, step) => path / (step.Name ?? step.Position.ToString(CultureInfo.InvariantCulture)));

    /// <summary>The table of the innermost element.</summary>
    public ElementTable Table => elements[depth - 1].Table;

    /// <summary>The key of that element; empty where it has none.</summary>
    public string Key => elements[depth - 1].Key;

    /// <summary>The property of that element that the walk is at.</summary>
    public string Property => way[elements[depth - 1].Steps].Name!;

    /// <summary>Goes through a map.</summary>
    public void Through(JourneyMap map) => Through(JourneySchema.Map, "", map);

    public void Enter(string name) => Enter(new Step(name, 0));

    public void Enter(int position) => Enter(new Step(null, position));

    public void Leave() => steps--;

    /// <summary>Goes through an element.</summary>
    public void Through<T>(ElementTable<T> table, string key, T element)
    {
        if (depth == elements.Length)
        {
            Array.Resize(ref elements, 2 * depth);
        }

        elements[depth++] = new Place(table, key, steps);
        if (element is Element known)
        {
            Element(known);
        }

        foreach (var property in table.Holding(wanted))
        {
            property.Walk(this, element);
        }

        depth--;
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

    private void Enter(Step step)
    {
        if (steps == way.Length)
        {
            Array.Resize(ref way, 2 * steps);
        }

        way[steps++] = step;
    }

    private readonly record struct Step(string? Name, int Position);

    private readonly record struct Place(ElementTable Table, string Key, int Steps);
}
