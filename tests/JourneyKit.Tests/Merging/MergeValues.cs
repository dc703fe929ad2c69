using JourneyKit.Diagnostics;
using JourneyKit.Editing;
using JourneyKit.Formats;
using JourneyKit.Schema;
using JourneyKit.Schema.Merging;
using JourneyKit.Schema.Shapes;
using JourneyKit.Sources;
using JourneyKit.Tests.Support;

namespace JourneyKit.Tests.Merging;

/// <summary>Values that properties can have, by table and key, from random maps. None of them refers to anything.</summary>
internal static class MergeValues
{
    private static readonly Lazy<Dictionary<(string Table, string Key), List<EditValue>>> Known = new(Gather);

    public static IReadOnlyList<EditValue> Of(ElementTable table, string key) => Known.Value.GetValueOrDefault((table.Name, key)) ?? [];

    /// <summary>Whether a property holds a scalar or a list that refers to nothing.</summary>
    public static bool IsPlain(ElementProperty property)
        => property.Shape is not ExtensionsShape && property.Shape.Table is null && !property.Shape.IsByName && property.Shape.Unit is not { Kinds.Bits: > 0 };

    private static Dictionary<(string Table, string Key), List<EditValue>> Gather()
    {
        var found = new Dictionary<(string Table, string Key), List<EditValue>>();
        for (var seed = 5_000_000; seed < 5_000_060; seed++)
        {
            var text = JourneyWriter.Write(RandomMaps.Map(seed) with { Baseline = null }, JourneyFormat.Yaml);
            var tree = TreeReader.Read("a", System.Text.Encoding.UTF8.GetBytes(text), JourneyFormat.Yaml, ReadLimits.Default, new DiagnosticBag(10), out _)!;
            Element(tree, tree.Root, JourneySchema.Map);
        }

        return found;

        void Element(LocatedTree tree, int node, ElementTable table)
        {
            foreach (var property in table.AllProperties)
            {
                if (tree[node].Kind != NodeKind.Mapping || property.Shape is ExtensionsShape || tree.ValueOf(node, property.Key) is not (>= 0 and var value))
                {
                    continue;
                }

                if (IsPlain(property))
                {
                    (found.TryGetValue((table.Name, property.Key), out var list) ? list : found[(table.Name, property.Key)] = []).Add(EditValue.Of(tree, value));
                }

                foreach (var entry in property.Shape is { Table: { } inner, IsByName: true } ? new EntryForm(EntryRole.Elements, inner).EntriesOf(tree, value) ?? [] : [])
                {
                    if (entry.Value != LocatedTree.None)
                    {
                        Element(tree, entry.Value, property.Shape.Table!);
                    }
                }
            }
        }
    }
}
