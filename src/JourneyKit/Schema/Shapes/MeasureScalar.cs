using System.Text.Json;
using JourneyKit.Model;
using JourneyKit.Schema.Reading;
using JourneyKit.Schema.Reading.Remedies;
using JourneyKit.Sources;

namespace JourneyKit.Schema.Shapes;

/// <summary>A number, a percentage of any size, or a duration.</summary>
internal sealed class MeasureScalar : Scalar<Measure>
{
    public override string Notation => "a measure: a number, a percentage such as 120%, or a duration such as 1h30m";

    public override Ordering Ordering => Ordering.Measure;

    public override ValueRemedy? Remedy => ValueRemedies.Measure;

    public override bool TryRead(ReadContext context, int node, out Measure value)
    {
        value = default;
        var text = context.Tree.Text(node);
        var isNumber = DecimalText.TryParse(text, out var number);
        if (isNumber || DecimalText.IsNumber(text))
        {
            if (context.Tree[node].Kind == NodeKind.Quoted)
            {
                return context.WrongScalar(node, this);
            }

            value = Measure.Number(number);
            return isNumber || context.TooManyDigits(node);
        }

        if (text.EndsWith('%') && PercentText.TryParse(text, out var fraction))
        {
            value = Measure.Fraction(fraction);
            return true;
        }

        if (DurationText.TryParse(text, out var duration))
        {
            value = Measure.Duration(duration);
            return true;
        }

        return context.Invalid(node, this);
    }

    public override void Write(TreeWriter writer, Measure value)
    {
        if (value.Type == MeasureType.Number)
        {
            writer.Number(value.Value);
        }
        else
        {
            writer.Token(value.ToString());
        }
    }

    public override void Describe(Utf8JsonWriter schema)
        => SchemaParts.AnyOf(schema, number => SchemaParts.Type(number, "number"), text => SchemaParts.Text(text, $"{PercentText.Pattern}|{DurationScalar.Pattern}"));

    public override bool TrySample(SampleSource samples, out Measure value)
    {
        value = samples.Integer(0, 2) switch
        {
            0 => Measure.Number(samples.Decimal() - 500_000),
            1 => Measure.Percent((samples.Decimal() / 1000) - 200),
            _ => Measure.Duration(TimeSpan.FromSeconds(samples.Integer(0, 500_000))),
        };
        return true;
    }
}
