using JourneyKit.Model;
using JourneyKit.Schema;

namespace JourneyKit.Exchange.Tables.Export;

/// <summary>All that a map says, as one table for the map itself and one for each kind of element, led by the tables of the format.</summary>
internal sealed class ElementGrids
{
    /// <summary>The name of the table of the map itself.</summary>
    public const string OfMap = "map";

    private readonly List<ElementGrid> grids = [];

    private ElementGrids()
    {
    }

    /// <summary>The tables, those of elements before those of what stands in them.</summary>
    public static IReadOnlyList<Grid> Of(JourneyMap map)
    {
        var found = new ElementGrids();
        found.Add(OfMap, JourneySchema.Map, [], [], "", map);
        return [.. found.grids.Select(grid => grid.ToGrid())];
    }

    private void Add(string name, ElementTable table, IReadOnlyList<string> parents, IReadOnlyList<string> ids, string key, object element)
    {
        GridOf(name, table, parents).Add(ids, key, element);
        foreach (var property in table.AllProperties.Where(property => property.Shape.Table is not null && property.IsWrittenIn(element)))
        {
            var isTop = name == OfMap;
            var below = isTop ? property.Key : $"{name}.{property.Key}";
            foreach (var (child, value) in property.ElementsIn(element))
            {
                Add(below, property.Shape.Table!, key.Length > 0 ? [.. parents, name] : parents, key.Length > 0 ? [.. ids, key] : ids, child, value);
            }
        }
    }

    private ElementGrid GridOf(string name, ElementTable table, IReadOnlyList<string> parents)
    {
        var grid = grids.Find(one => one.Name == name);
        if (grid is null)
        {
            grid = new ElementGrid(name, table, parents);
            grids.Add(grid);
        }

        return grid;
    }
}
