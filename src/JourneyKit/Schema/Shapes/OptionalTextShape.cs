using System.Text.Json;
using JourneyKit.Schema.Reading;
using JourneyKit.Sources;

namespace JourneyKit.Schema.Shapes;

/// <summary>A text that may be omitted.</summary>
internal sealed class OptionalTextShape(Scalar<string> scalar) : Shape<string?>
{
    public override string Notation => scalar.Notation;

    public override Scalar? Unit => scalar;

    public override string? Read(ReadContext context, int node)
        => !context.Tree.IsNothing(node) && context.TryRead(scalar, node, out var value) ? value : null;

    public override bool IsOmitted(string? value) => value is null;

    public override void Write(TreeWriter writer, string? value) => scalar.Write(writer, value!);

    public override Holdings Holds => Holdings.Texts;

    public override void Walk(ModelWalk walk, string? value) => walk.Text(value!);

    public override string? Example => scalar.Example is { } text ? $"\"{text}\"" : null;

    public override void Describe(Utf8JsonWriter schema) => SchemaParts.OrNull(schema, scalar.Describe);

    public override string? Sample(SampleSource samples) => scalar.TrySample(samples, out var value) ? value : null;
}
