using System.Text.Json;
using JourneyKit.Model;
using JourneyKit.Schema.Reading;
using JourneyKit.Schema.Reading.Remedies;
using JourneyKit.Sources;

namespace JourneyKit.Schema.Shapes;

/// <summary>A decimal number that is not negative: money, or an amount.</summary>
internal sealed class NumberScalar(string notation) : Scalar<decimal>
{
    public override string Notation => notation;

    public override Ordering Ordering => Ordering.Number;

    public override ValueRemedy? Remedy => ValueRemedies.Number;

    public override bool TryRead(ReadContext context, int node, out decimal value)
    {
        var text = context.Tree.Text(node);
        var isPlain = context.Tree[node].Kind == NodeKind.Plain;
        if (DecimalText.TryParse(text, out value) && isPlain)
        {
            if (NumberText.CanBeThousands(text))
            {
                context.CanBeThousands(node, value);
            }

            return value >= 0 || context.OutOfRange(node, this);
        }

        return isPlain && DecimalText.IsNumber(text) ? context.TooManyDigits(node) : context.WrongScalar(node, this);
    }

    // Three decimals look like thousands; with a fourth nobody need ask.
    public override void Write(TreeWriter writer, decimal value)
    {
        if (NumberText.CanBeThousands(Numerals.Number(value)))
        {
            writer.ExactNumber(Numerals.Trim(value) * 1.0m);
        }
        else
        {
            writer.Number(value);
        }
    }

    public override void Describe(Utf8JsonWriter schema)
    {
        schema.WriteString("type", "number");
        schema.WriteNumber("minimum", 0);
    }

    public override bool TrySample(SampleSource samples, out decimal value)
    {
        value = samples.Decimal();
        return true;
    }
}
