using System.Text.Json;
using JourneyKit.Model;
using JourneyKit.Schema.Reading;
using JourneyKit.Sources;

namespace JourneyKit.Schema.Shapes;

/// <summary>Whether journeys begin here.</summary>
internal sealed class EntryShape(EntryScalar scalar) : Shape<Entry?>
{
    public override string Notation => scalar.Notation;

    public override Scalar? Unit => scalar;

    public override Entry? Read(ReadContext context, int node)
        => !context.Tree.IsNothing(node) && context.TryRead(scalar, node, out var value) ? value : null;

    public override bool IsOmitted(Entry? value) => value is null;

    public override void Write(TreeWriter writer, Entry? value) => scalar.Write(writer, value);

    public override void Describe(Utf8JsonWriter schema) => SchemaParts.OrNull(schema, scalar.Describe);

    public override Entry? Sample(SampleSource samples) => scalar.TrySample(samples, out var value) ? value : null;
}
