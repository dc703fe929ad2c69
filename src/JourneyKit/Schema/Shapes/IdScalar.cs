using System.Text.Json;
using JourneyKit.Model;
using JourneyKit.Schema.Reading;
using JourneyKit.Sources;

namespace JourneyKit.Schema.Shapes;

/// <summary>The id of the document itself.</summary>
internal sealed class IdScalar<T> : Scalar<Id<T>>
{
    public override string Notation => "an id: kebab-case, at most 64 characters";

    public override bool TryRead(ReadContext context, int node, out Id<T> value)
    {
        var isId = context.TryReadId(node);
        value = isId ? Id<T>.Trusted(context.Tree.Text(node)) : default;
        return isId;
    }

    public override void Write(TreeWriter writer, Id<T> value) => writer.Text(value.Value);

    public override void Describe(Utf8JsonWriter schema) => SchemaParts.Id(schema);

    public override void DescribeKeys(Utf8JsonWriter schema) => SchemaParts.IdKeys(schema);

    public override bool TrySample(SampleSource samples, out Id<T> value)
    {
        value = samples.Pick(["order", "2024", "null", "a-b", "x1"]);
        return true;
    }
}
