using System.Text.Json;
using JourneyKit.Model;
using JourneyKit.Schema.Reading;
using JourneyKit.Sources;

namespace JourneyKit.Schema.Shapes;

/// <summary>A list of scalars in which nothing written means something else than an empty list.</summary>
internal sealed class OptionalListShape<TValue>(Scalar<TValue> scalar) : Shape<ElementList<TValue>?>
{
    private readonly ListItems<TValue> items = new(scalar);

    public override string Notation => items.Notation;

    public override Scalar? Unit => scalar;

    public override bool IsList => true;

    public override IEnumerable<string> Words => scalar.Words;

    public override ElementList<TValue>? Read(ReadContext context, int node) => items.Read(context, node);

    public override bool IsOmitted(ElementList<TValue>? value) => value is null;

    public override void Write(TreeWriter writer, ElementList<TValue>? value) => items.Write(writer, value.GetValueOrDefault());

    public override Holdings Holds => typeof(TValue) == typeof(string) ? Holdings.Texts : Holdings.None;

    public override void Walk(ModelWalk walk, ElementList<TValue>? value) => ListItems<TValue>.Walk(walk, value.GetValueOrDefault());

    public override string? Example => items.Example;

    public override void Describe(Utf8JsonWriter schema) => SchemaParts.OrNull(schema, items.Describe);

    public override ElementList<TValue>? Sample(SampleSource samples) => items.Sample(samples, least: 0);
}
