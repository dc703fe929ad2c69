using System.Globalization;
using System.Text.Json;
using JourneyKit.Model;
using JourneyKit.Schema.Reading;
using JourneyKit.Schema.Reading.Remedies;
using JourneyKit.Sources;

namespace JourneyKit.Schema.Shapes;

/// <summary>A number on a scale, whole or with up to two decimals.</summary>
internal sealed class ScoreScalar(int from, int to, string notation, ValueRemedy remedy) : Scalar<Score>
{
    public override string Notation => notation;

    public override Ordering Ordering => Ordering.Number;

    public override ValueRemedy? Remedy => remedy;

    public override bool TryRead(ReadContext context, int node, out Score value)
    {
        value = default;
        var text = context.Tree.Text(node);
        if (text.Length == 1 && char.IsAsciiDigit(text[0]) && context.Tree[node].Kind == NodeKind.Plain && text[0] - '0' is var digit && digit >= from && digit <= to)
        {
            // Nearly every score is one digit.
            value = digit;
            return true;
        }

        if (context.Tree[node].Kind != NodeKind.Plain || !DecimalText.IsNumber(text))
        {
            return context.WrongScalar(node, this);
        }

        var isExact = DecimalText.TryParse(text, out var number);
        if ((!isExact && !decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out number)) || number < from || number > to)
        {
            return context.OutOfRange(node, this);
        }

        return (isExact && Score.TryCreate(number, out value)) || context.TooManyDecimals(node, this, number);
    }

    public override void Write(TreeWriter writer, Score value) => writer.Number(value.Value);

    // No multipleOf: many validators count in binary fractions and would refuse 1.1.
    public override void Describe(Utf8JsonWriter schema)
    {
        schema.WriteString("type", "number");
        schema.WriteNumber("minimum", from);
        schema.WriteNumber("maximum", to);
    }

    public override bool TrySample(SampleSource samples, out Score value)
    {
        value = samples.Chance(0.6) ? samples.Integer(from, to) : samples.Integer(from * 100, to * 100) / 100m;
        return true;
    }
}
