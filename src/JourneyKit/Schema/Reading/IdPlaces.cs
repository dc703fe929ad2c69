using JourneyKit.Sources;

namespace JourneyKit.Schema.Reading;

/// <summary>Where in a map the elements stand that have an id of their own: at its top, and in its touchpoints.</summary>
internal sealed class IdPlaces
{
    private readonly Dictionary<string, (ElementKind Kind, string[] Above)> places = new(StringComparer.Ordinal);

    /// <summary>Looks through a document.</summary>
    public IdPlaces(LocatedTree tree)
    {
        if (tree.Count > 0)
        {
            Gather(tree, tree.Root, JourneySchema.Map, []);
        }
    }

    /// <summary>The kind of an element, and the keys and ids above its own; null where no element has the id.</summary>
    public (ElementKind Kind, string[] Above)? Find(string id) => places.TryGetValue(id, out var place) ? place : null;

    private void Gather(LocatedTree tree, int element, ElementTable table, string[] above)
    {
        foreach (var property in table.Defining)
        {
            var node = tree.ValueOf(element, property.Key);
            if (node == LocatedTree.None)
            {
                continue;
            }

            string[] here = [.. above, property.Key];
            foreach (var item in tree.Items(node).Where(item => tree[item].IsScalar))
            {
                places.TryAdd(tree.Text(item), (property.Shape.Table!.Kind!, here));
            }

            foreach (var key in tree.Entries(node))
            {
                places.TryAdd(tree.Text(key), (property.Shape.Table!.Kind!, here));
                if (tree[key + 1].Kind == NodeKind.Mapping)
                {
                    Gather(tree, key + 1, property.Shape.Table, [.. here, tree.Text(key)]);
                }
            }
        }
    }
}
