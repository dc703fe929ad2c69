using System.Text.Json;
using JourneyKit.Model;
using JourneyKit.Schema.Reading;
using JourneyKit.Schema.Reading.Remedies;
using JourneyKit.Sources;

namespace JourneyKit.Schema.Shapes;

/// <summary>What a touchpoint says of a fact: text, number, or true or false.</summary>
internal sealed class FactScalar : Scalar<DataValue>
{
    public override string Notation => "text, a number, or true or false";

    public override Ordering Ordering => Ordering.Data;

    public override bool TryRead(ReadContext context, int node, out DataValue value)
    {
        value = DataReader.Read(context, node);
        if (context.Tree[node].Kind == NodeKind.Plain && value.Kind == DataKind.Text && value.Text!.Contains(',', StringComparison.Ordinal) && NumberText.Readings(value.Text).ToList() is { Count: > 0 } numbers)
        {
            context.CommaInFact(node, numbers);
        }

        return true;
    }

    public override void Write(TreeWriter writer, DataValue value) => DataReader.Write(writer, value);

    public override void Describe(Utf8JsonWriter schema) => SchemaParts.AnyText(schema, canBeBlank: true);

    public override bool TrySample(SampleSource samples, out DataValue value)
    {
        value = samples.Integer(0, 2) switch
        {
            0 => samples.Text(),
            1 => samples.Decimal(),
            _ => samples.Chance(0.5),
        };
        return true;
    }
}
