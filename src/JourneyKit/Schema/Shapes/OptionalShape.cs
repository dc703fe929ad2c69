using System.Text.Json;
using JourneyKit.Schema.Reading;
using JourneyKit.Sources;

namespace JourneyKit.Schema.Shapes;

/// <summary>A scalar that may be omitted.</summary>
internal sealed class OptionalShape<TValue>(Scalar<TValue> scalar) : Shape<TValue?>
    where TValue : struct
{
    public override string Notation => scalar.Notation;

    public override IEnumerable<string> Words => scalar.Words;

    public override Scalar? Unit => scalar;

    public override Scalar? Scale => scalar.IsAnyId ? null : scalar;

    public override TValue? Read(ReadContext context, int node)
        => !context.Tree.IsNothing(node) && context.TryRead(scalar, node, out var value) ? value : null;

    public override bool IsOmitted(TValue? value) => value is null;

    public override void Write(TreeWriter writer, TValue? value) => scalar.Write(writer, value.GetValueOrDefault());

    public override Holdings Holds => typeof(TValue) == typeof(decimal) ? Holdings.Numbers : Holdings.None;

    public override void Walk(ModelWalk walk, TValue? value)
    {
        if (value.GetValueOrDefault() is decimal number)
        {
            walk.Number(this, number);
        }
    }

    public override string? Example => scalar.Example is { } text ? $"\"{text}\"" : null;

    public override void Describe(Utf8JsonWriter schema) => SchemaParts.OrNull(schema, scalar.Describe);

    public override TValue? Sample(SampleSource samples) => scalar.TrySample(samples, out var value) ? value : null;
}
