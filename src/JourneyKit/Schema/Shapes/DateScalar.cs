using System.Globalization;
using System.Text.Json;
using JourneyKit.Schema.Reading;
using JourneyKit.Schema.Reading.Remedies;
using JourneyKit.Sources;

namespace JourneyKit.Schema.Shapes;

/// <summary>A day.</summary>
internal sealed class DateScalar : Scalar<DateOnly>
{
    private const string Format = "yyyy-MM-dd";

    public override string Notation => "a date such as 2026-01-31";

    public override Ordering Ordering => Ordering.Date;

    public override ValueRemedy? Remedy => ValueRemedies.Day;

    public override string? Example => "2026-03-31";

    public override bool TryRead(ReadContext context, int node, out DateOnly value)
        => DateOnly.TryParseExact(context.Tree.Text(node), Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out value) || context.Invalid(node, this);

    public override void Write(TreeWriter writer, DateOnly value) => writer.Token(value.ToString(Format, CultureInfo.InvariantCulture));

    public override void Describe(Utf8JsonWriter schema)
    {
        schema.WriteString("type", "string");
        schema.WriteString("pattern", "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$");
    }

    public override bool TrySample(SampleSource samples, out DateOnly value)
    {
        value = DateOnly.FromDayNumber(samples.Integer(0, DateOnly.MaxValue.DayNumber));
        return true;
    }
}
