using JourneyKit.Model;
using JourneyKit.Schema;
using JourneyKit.Schema.Shapes;

namespace JourneyKit.Exchange.Tables.Export;

/// <summary>Gathers the elements that stand in mappings of one key: a row for each, a column for each key that any of them says something at.</summary>
/// <param name="name">What the table is called: the keys that lead to its elements, with points between them.</param>
/// <param name="table">The table of the format.</param>
/// <param name="parents">The names of the tables whose elements these stand in, from the outside.</param>
internal sealed class ElementGrid(string name, ElementTable table, IReadOnlyList<string> parents)
{
    public const string Id = "id";

    private readonly List<(IReadOnlyList<string> Ids, string Key, Dictionary<string, GridCell> Cells)> rows = [];
    private readonly List<string> ownKeys = [];

    public string Name => name;

    /// <summary>Adds an element.</summary>
    /// <param name="ids">The ids of the elements that it stands in, from the outside.</param>
    /// <param name="key">Its own id; empty where it has none.</param>
    /// <param name="element">The element.</param>
    public void Add(IReadOnlyList<string> ids, string key, object element)
    {
        var cells = new Dictionary<string, GridCell>(StringComparer.Ordinal);
        foreach (var property in table.AllProperties.Where(property => property.Shape.Table is null && property.Shape is not ExtensionsShape && property.IsWrittenIn(element)))
        {
            cells.Add(property.Key, CellValue.Of(property.FindIn(element, [property.Key]) ?? DataValue.Null));
        }

        foreach (var (own, value) in table.DataOf(element).Members.Where(member => member.Key.StartsWith(ExtensionsShape.Prefix, StringComparison.Ordinal)))
        {
            cells.Add(own, CellValue.OfOwn(value));
            if (!ownKeys.Contains(own, StringComparer.Ordinal))
            {
                ownKeys.Add(own);
            }
        }

        rows.Add((ids, key, cells));
    }

    /// <summary>The table with what was added.</summary>
    public Grid ToGrid()
    {
        var keys = table.Keys.Where(key => rows.Any(row => row.Cells.ContainsKey(key))).Concat(ownKeys).ToList();
        string[] id = rows.Any(row => row.Key.Length > 0) ? [Id] : [];
        return new Grid(
            name,
            [.. parents.Select(parent => $"in {parent}"), .. id, .. keys],
            [.. rows.Select(row => (IReadOnlyList<GridCell>)[.. row.Ids.Select(one => new GridCell(one)), .. id.Select(_ => new GridCell(row.Key)), .. keys.Select(key => row.Cells.GetValueOrDefault(key, GridCell.Empty))])]);
    }
}
