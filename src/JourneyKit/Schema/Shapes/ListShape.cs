using System.Text.Json;
using JourneyKit.Model;
using JourneyKit.Schema.Reading;
using JourneyKit.Sources;

namespace JourneyKit.Schema.Shapes;

/// <summary>A list of scalars; omitted where it is empty.</summary>
internal sealed class ListShape<TValue>(Scalar<TValue> scalar) : Shape<ElementList<TValue>>, IListShape
{
    private readonly ListItems<TValue> items = new(scalar);

    public override string Notation => items.Notation;

    public override Scalar? Unit => scalar;

    public override bool IsList => true;

    public override IEnumerable<string> Words => scalar.Words;

    public override ElementList<TValue> Read(ReadContext context, int node)
    {
        var value = items.Read(context, node);
        if (value?.Count == 0 && context.Tree[node].Link == node + 1)
        {
            context.EmptyList(node);
        }

        return value ?? default;
    }

    public override bool IsOmitted(ElementList<TValue> value) => value.Count == 0;

    public override void Write(TreeWriter writer, ElementList<TValue> value) => items.Write(writer, value);

    public override Holdings Holds => typeof(TValue) == typeof(string) ? Holdings.Texts : Holdings.None;

    public override void Walk(ModelWalk walk, ElementList<TValue> value) => ListItems<TValue>.Walk(walk, value);

    public override string? Example => items.Example;

    public override void Describe(Utf8JsonWriter schema) => SchemaParts.OrNull(schema, items.Describe);

    public override ElementList<TValue> Sample(SampleSource samples) => items.Sample(samples, least: 1);
}
