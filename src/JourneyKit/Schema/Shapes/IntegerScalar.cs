using System.Text.Json;
using JourneyKit.Schema.Reading;
using JourneyKit.Schema.Reading.Remedies;
using JourneyKit.Sources;

namespace JourneyKit.Schema.Shapes;

/// <summary>A whole number on a scale.</summary>
internal sealed class IntegerScalar(int from, int to, string notation, ValueRemedy remedy) : Scalar<int>
{
    public override string Notation => notation;

    public override Ordering Ordering => Ordering.Number;

    public override ValueRemedy? Remedy => remedy;

    public bool Contains(int value) => value >= from && value <= to;

    public override bool TryRead(ReadContext context, int node, out int value)
    {
        value = 0;
        var text = context.Tree.Text(node);
        if (text.Length == 1 && char.IsAsciiDigit(text[0]) && context.Tree[node].Kind == NodeKind.Plain && Contains(text[0] - '0'))
        {
            // Nearly every score is one digit.
            value = text[0] - '0';
            return true;
        }

        if (context.Tree[node].Kind != NodeKind.Plain || !DecimalText.IsInteger(text))
        {
            return context.WrongScalar(node, this);
        }

        return (DecimalText.TryParse(text, out var number) && number >= from && number <= to && (value = (int)number) == number)
            || context.OutOfRange(node, this, to == int.MaxValue && text[0] != '-' ? $" It is at most {int.MaxValue}." : "");
    }

    public override void Write(TreeWriter writer, int value) => writer.Number(value);

    public override void Describe(Utf8JsonWriter schema)
    {
        schema.WriteString("type", "integer");
        schema.WriteNumber("minimum", from);
        if (to < int.MaxValue)
        {
            schema.WriteNumber("maximum", to);
        }
    }

    public override bool TrySample(SampleSource samples, out int value)
    {
        value = samples.Integer(from, Math.Min(to, 100_000));
        return true;
    }
}
