using JourneyKit.Schema;
using JourneyKit.Sources;

namespace JourneyKit.Editing.Elements;

/// <summary>Where elements of an id stand in a document.</summary>
internal static class DefinedPlaces
{
    public static IEnumerable<ElementPath> Of(LocatedTree tree, string id) => In(tree, tree.Root, JourneySchema.Map, ElementPath.Root, id);

    private static IEnumerable<ElementPath> In(LocatedTree tree, int element, ElementTable table, ElementPath path, string id)
    {
        foreach (var property in table.Defining)
        {
            var node = tree.ValueOf(element, property.Key);
            if (node == LocatedTree.None)
            {
                continue;
            }

            var here = path / property.Key;
            if (tree.Items(node).Any(item => tree[item].IsScalar && tree.Text(item) == id))
            {
                yield return here / id;
            }

            foreach (var key in tree.Entries(node))
            {
                if (tree.Text(key) == id)
                {
                    yield return here / id;
                }

                if (tree[key + 1].Kind == NodeKind.Mapping)
                {
                    foreach (var place in In(tree, key + 1, property.Shape.Table!, here / tree.Text(key), id))
                    {
                        yield return place;
                    }
                }
            }
        }
    }
}
