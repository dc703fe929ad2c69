using System.Globalization;
using JourneyKit.Model;
using JourneyKit.Schema;

namespace JourneyKit.Tests.Support;

/// <summary>Whether a path leads somewhere in a map.</summary>
internal static class MapPlace
{
    /// <summary>Whether something stands at the path, or its element is there and has a property of that name.</summary>
    public static bool Exists(JourneyMap map, ElementPath path)
    {
        if (path.Parent is not { } parent)
        {
            return true;
        }

        return ValueAt(map, path) is not null || IsItem(ValueAt(map, parent), path.Segment) || (IsElement(map, parent) && TableAt(parent)?.HasKey(path.Segment) == true);
    }

    private static DataValue? ValueAt(JourneyMap map, ElementPath path)
        => path.Parent is not null && JourneySchema.Map.TryFind(map, path.Segments.ToArray(), out var found) ? found : null;

    // An item of a list goes by its id or by its position.
    private static bool IsItem(DataValue? list, string item)
        => list is { Kind: DataKind.List }
            && (list.Items.Any(one => one.Text == item) || (int.TryParse(item, NumberStyles.None, CultureInfo.InvariantCulture, out var position) && position < list.Items.Count));

    private static bool IsElement(JourneyMap map, ElementPath path) => path.Parent is null || ValueAt(map, path) is not null;

    // The table of the element at a path; null where a mapping of elements or a value stands there.
    private static ElementTable? TableAt(ElementPath path)
    {
        ElementTable? table = JourneySchema.Map;
        var isMapping = false;
        foreach (var segment in path.Segments)
        {
            if (isMapping)
            {
                isMapping = false;
                continue;
            }

            var shape = table?.Find(segment)?.Shape;
            table = shape?.Table;
            isMapping = table is not null && shape!.GetType().Name.StartsWith("ElementMapShape", StringComparison.Ordinal);
        }

        return isMapping ? null : table;
    }
}
