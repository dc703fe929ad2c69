using System.Text.Json;
using JourneyKit.Model;
using JourneyKit.Schema.Merging;
using JourneyKit.Schema.Patching;
using JourneyKit.Schema.Reading;
using JourneyKit.Sources;

namespace JourneyKit.Schema.Shapes;

/// <summary>A single element without an id, such as the scenario.</summary>
internal sealed class ElementShape<T>(ElementTable<T> table) : Shape<T?>
    where T : class
{
    public override string Notation => table.Notation;

    public override ElementTable Table => table;

    public override T? Read(ReadContext context, int node)
        => context.Tree.IsNothing(node) ? null : table.Read(context, null, LocatedTree.None, node);

    public override bool IsOmitted(T? value) => value is null;

    public override void Write(TreeWriter writer, T? value) => table.Write(writer, value!);

    public override Holdings Holds => Holdings.All;

    public override void Walk(ModelWalk walk, T? value) => walk.Through(table, "", value!);

    public override IEnumerable<KeyValuePair<string, object>> Elements(T? value) => value is null ? [] : [KeyValuePair.Create<string, object>("", value)];

    public override void Describe(Utf8JsonWriter schema) => SchemaParts.OrNull(schema, mapping => SchemaParts.Reference(mapping, table));

    public override T? Sample(SampleSource samples) => table.Sample(samples, "");

    public override void Compare(IDifferences differences, ElementPath path, T? before, T? after)
    {
        if (before is null || after is null)
        {
            base.Compare(differences, path, before, after);
        }
        else
        {
            table.Compare(differences, path, before, after);
        }
    }

    public override bool TryFind(T? value, ReadOnlySpan<string> way, out DataValue? found)
    {
        if (way.IsEmpty || value is null)
        {
            return base.TryFind(value, way, out found);
        }

        return table.TryFind(value, way, out found);
    }

    public override T? Patch(T? value, PatchNode patch)
        => patch.Value is not null || patch.IsRemoved || value is null ? base.Patch(value, patch) : table.Patch(value, patch);

    public override void Transcribe(ReadContext context, int node, TreeWriter writer) => table.Transcribe(context, node, writer);

    public override void Repair(TreeRepair repair, int node) => repair.Element(node, table);

    public override bool IsMerged => true;

    public override bool Merge(TreeMerge merge, MergedPair pair)
        => !merge.AddsNothing(pair) && ElementMerge.Merge(table, merge, pair with { Key = "", IsNew = !pair.IsInherited });
}
