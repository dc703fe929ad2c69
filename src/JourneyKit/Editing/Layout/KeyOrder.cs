using JourneyKit.Documents;
using JourneyKit.Schema;
using JourneyKit.Schema.Shapes;
using JourneyKit.Sources;

namespace JourneyKit.Editing.Layout;

/// <summary>
/// Puts the keys of elements in the order of the format, the team's own behind them. A key that the format does not know
/// stays behind the key that it follows; ids and names stay in the order of the author.
/// </summary>
internal static class KeyOrder
{
    private const int OwnKeys = int.MaxValue;

    public static void Apply(LocatedTree tree, LayoutItem root)
    {
        ElementTable table = LibraryCheck.IsLibrary(tree) ? JourneySchema.Library : JourneySchema.Map;
        OrderElement(tree, root.Value, table);
    }

    private static void OrderElement(LocatedTree tree, LayoutValue value, ElementTable table)
    {
        if (value is not LayoutValue.Collection { Kind: NodeKind.Mapping } element)
        {
            return;
        }

        var ranks = new Dictionary<LayoutItem, int>();
        var rank = -1;
        foreach (var item in element.Items)
        {
            var key = tree.Text(item.Node);
            var property = table.Find(key);
            rank = property is not null ? IndexOf(table, property) : key.StartsWith(ExtensionsShape.Prefix, StringComparison.Ordinal) ? OwnKeys : rank;
            ranks.Add(item, rank);
            if (property?.Shape is { Table: { } inner } shape)
            {
                OrderElements(tree, item.Value, inner, shape.IsByName);
            }
        }

        element.Order(item => ranks[item]);
    }

    private static void OrderElements(LocatedTree tree, LayoutValue value, ElementTable table, bool isByName)
    {
        if (!isByName)
        {
            OrderElement(tree, value, table);
        }
        else if (value is LayoutValue.Collection { Kind: NodeKind.Mapping } elements)
        {
            elements.Items.ForEach(item => OrderElement(tree, item.Value, table));
        }
    }

    private static int IndexOf(ElementTable table, ElementProperty property)
    {
        for (var i = 0; i < table.AllProperties.Count; i++)
        {
            if (ReferenceEquals(table.AllProperties[i], property))
            {
                return i;
            }
        }

        return -1;
    }
}
