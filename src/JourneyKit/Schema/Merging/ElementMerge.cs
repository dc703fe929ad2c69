using JourneyKit.Model;
using JourneyKit.Schema.Shapes;
using JourneyKit.Sources;

namespace JourneyKit.Schema.Merging;

/// <summary>Merges elements property by property, as their tables say.</summary>
internal static class ElementMerge
{
    /// <summary>Merges two elements; tells whether that changes nothing.</summary>
    public static bool Merge<T>(ElementTable<T> table, TreeMerge merge, MergedPair pair)
        => merge.Mapping(
            table.AsMerged,
            pair,
            (context, node) => table.Read(context, pair.Key, LocatedTree.None, node),
            (within, property) => Property(table, within, pair.Key, property));

    private static bool Property<T>(ElementTable<T> table, TreeMerge merge, string id, MergedPair pair)
    {
        if (table.Find(pair.Key) is not { } property)
        {
            return merge.Undescribed(pair);
        }

        if (property.Shape.IsMerged)
        {
            return property.Shape.Merge(merge, pair);
        }

        if (property.Shape is IListShape && merge.Own.Tree[pair.Own].Kind == NodeKind.Sequence && merge.IsEmpty(pair.Own))
        {
            merge.ReplaceByNothing(pair, isSame: !property.IsSet(table.ReadAlone(merge.Inherited, id, property, pair.Inherited)));
            return false;
        }

        merge.Replace(pair);
        return !pair.IsNew && IsSame(table, property, merge, id, pair);
    }

    // By what the element is, not by how it is written: a default that is written changes nothing either.
    private static bool IsSame<T>(ElementTable<T> table, ElementProperty<T> property, TreeMerge merge, string id, MergedPair pair)
    {
        // Paths are relative to the file that writes them.
        return property.Key != DocumentLinks.Include
            && (id.Length == 0 || Id.IsValid(id))
            && merge.IsSame(pair, (context, node) => table.ReadAlone(context, id, property, node), property.AreEqual);
    }
}
