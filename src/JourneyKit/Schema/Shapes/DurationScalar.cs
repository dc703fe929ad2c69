using System.Text.Json;
using JourneyKit.Model;
using JourneyKit.Schema.Reading;
using JourneyKit.Schema.Reading.Remedies;
using JourneyKit.Sources;

namespace JourneyKit.Schema.Shapes;

/// <summary>An elapsed time, in steps of 100 nanoseconds.</summary>
internal sealed class DurationScalar : Scalar<TimeSpan>
{
    private const string Short = "(?=.)([0-9]+(\\.[0-9]+)?w)?([0-9]+(\\.[0-9]+)?d)?([0-9]+(\\.[0-9]+)?h)?([0-9]+(\\.[0-9]+)?m)?([0-9]+(\\.[0-9]+)?s)?";
    private const string Iso = "P(?=.)([0-9]+(\\.[0-9]+)?W)?([0-9]+(\\.[0-9]+)?D)?(T(?=.)([0-9]+(\\.[0-9]+)?H)?([0-9]+(\\.[0-9]+)?M)?([0-9]+(\\.[0-9]+)?S)?)?";

    public const string Pattern = $"^({Short}|{Iso})$";

    public override string Notation => "a duration such as 45s, 1h30m, 3d12h or PT45S (weeks, days, hours, minutes, seconds)";

    public override Ordering Ordering => Ordering.Duration;

    public override ValueRemedy? Remedy => ValueRemedies.Duration;

    public override string? Example => "3d";

    public override bool TryRead(ReadContext context, int node, out TimeSpan value)
        => DurationText.TryParse(context.Tree.Text(node), out value) || context.Invalid(node, this);

    public override void Write(TreeWriter writer, TimeSpan value) => writer.Token(Numerals.Duration(value));

    public override void Describe(Utf8JsonWriter schema)
    {
        schema.WriteString("type", "string");
        schema.WriteString("pattern", Pattern);
    }

    public override bool TrySample(SampleSource samples, out TimeSpan value)
    {
        value = TimeSpan.FromTicks(samples.Chance(0.2) ? samples.Integer(0, 99_999_999) : samples.Integer(0, 2_000_000) * TimeSpan.TicksPerSecond);
        return true;
    }
}
