using JourneyKit.Sources;

namespace JourneyKit.Schema.Merging;

/// <summary>The elements that an entry defines, with those in them.</summary>
internal static class Definitions
{
    public static IEnumerable<(ElementKind Kind, string Id)> Of(EntryForm form, LocatedTree tree, TreeEntry entry) => form.Role switch
    {
        EntryRole.Elements => OfElement(form.Table!, tree, entry),
        EntryRole.Properties when form.Table!.Find(entry.Key)?.Shape.Table is { Kind: not null } table => OfMapping(table, tree, entry.Value),
        _ => [],
    };

    private static IEnumerable<(ElementKind Kind, string Id)> OfMapping(ElementTable table, LocatedTree tree, int node)
        => (new EntryForm(EntryRole.Elements, table).EntriesOf(tree, node) ?? []).SelectMany(entry => OfElement(table, tree, entry));

    private static IEnumerable<(ElementKind Kind, string Id)> OfElement(ElementTable table, LocatedTree tree, TreeEntry element)
    {
        if (table.Kind is { } kind)
        {
            yield return (kind, element.Key);
        }

        foreach (var property in table.Defining)
        {
            if (tree.ValueOf(element.Value, property.Key) is var node and not LocatedTree.None)
            {
                foreach (var defined in OfMapping(property.Shape.Table!, tree, node))
                {
                    yield return defined;
                }
            }
        }
    }
}
