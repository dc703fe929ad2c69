using System.Text.Json;
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

    public override void Transcribe(ReadContext context, int node, TreeWriter writer) => table.Transcribe(context, node, writer);

    public override void Merge(TreeMerge merge, int inherited, int own) => table.Merge(merge, inherited, own);
}
