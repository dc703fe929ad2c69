using System.Text.Json;
using JourneyKit.Model;
using JourneyKit.Schema.Reading;
using JourneyKit.Schema.Reading.Remedies;
using JourneyKit.Sources;

namespace JourneyKit.Schema.Shapes;

/// <summary>A day, a month or a year.</summary>
internal sealed class PartialDateScalar : Scalar<PartialDate>
{
    private const string Pattern = "^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$";

    public override string Notation => "a date as exact as it is known: 2026-01-31, 2026-01 or 2026";

    public override Ordering Ordering => Ordering.Date;

    public override ValueRemedy? Remedy => ValueRemedies.Date;

    public override string? Example => "2026-03";

    public override bool TryRead(ReadContext context, int node, out PartialDate value)
        => PartialDate.TryParse(context.Tree.Text(node), out value)
            || (context.Tree.IsKey(node) ? context.KeyIsNot(node, this) : context.Invalid(node, this));

    public override void Write(TreeWriter writer, PartialDate value) => writer.Token(value.ToString());

    public override void WriteKey(TreeWriter writer, PartialDate value) => writer.TokenKey(value.ToString());

    // YAML reads a year alone as a number.
    public override void Describe(Utf8JsonWriter schema)
        => SchemaParts.AnyOf(schema, date => SchemaParts.Text(date, Pattern), year => SchemaParts.Number(year, 1, 9999, "integer"));

    public override void DescribeKeys(Utf8JsonWriter schema)
    {
        schema.WriteStartObject("propertyNames");
        schema.WriteString("pattern", Pattern);
        schema.WriteEndObject();
    }

    public override bool TrySample(SampleSource samples, out PartialDate value)
    {
        var day = DateOnly.FromDayNumber(samples.Integer(0, DateOnly.MaxValue.DayNumber));
        value = samples.Integer(0, 3) switch
        {
            0 => new PartialDate(day.Year),
            1 => new PartialDate(day.Year, day.Month),
            _ => day,
        };
        return true;
    }
}
