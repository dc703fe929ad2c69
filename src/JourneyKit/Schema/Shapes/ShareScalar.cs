using System.Text.Json;
using JourneyKit.Model;
using JourneyKit.Schema.Reading;
using JourneyKit.Schema.Reading.Remedies;
using JourneyKit.Sources;

namespace JourneyKit.Schema.Shapes;

/// <summary>A share of a whole: a number from 0 to 1, a percentage, or counts.</summary>
internal sealed class ShareScalar : Scalar<Share>
{
    public override string Notation => "a share: a number from 0 to 1, a percentage from 0% to 100%, or counts such as 680/1000";

    public override Ordering Ordering => Ordering.Share;

    public override ValueRemedy? Remedy => ValueRemedies.Share;

    public override string? Example => "35%";

    public override bool TryRead(ReadContext context, int node, out Share value) => TryRead(context, node, this, out value);

    /// <summary>Reads a share where others than shares can stand, too.</summary>
    public static bool TryRead(ReadContext context, int node, Scalar taken, out Share value)
    {
        value = default;
        var text = context.Tree.Text(node);
        decimal number;
        if (text.EndsWith('%'))
        {
            if (!PercentText.TryParse(text, out number))
            {
                return context.WrongScalar(node, taken);
            }
        }
        else if (CountsText.IsMeant(text))
        {
            return CountsText.TryRead(context, node, taken, out value);
        }
        else if (!DecimalText.TryParse(text, out number) || context.Tree[node].Kind != NodeKind.Plain)
        {
            return context.Tree[node].Kind == NodeKind.Plain && DecimalText.IsNumber(text) ? context.TooManyDigits(node) : context.WrongScalar(node, taken);
        }

        if (number is < 0 or > 1)
        {
            return context.OutOfRange(node, taken);
        }

        value = new Share(number);
        return true;
    }

    // How many decimals there are says how far the number is rounded, which sums of shares allow for: none is added.
    public override void Write(TreeWriter writer, Share value)
    {
        if (value.Counts is { } counts)
        {
            writer.Token(counts.ToString());
        }
        else if (value.Value.Scale < 2)
        {
            writer.ExactNumber(value.Value);
        }
        else
        {
            writer.Token(PercentText.Of(value.Value));
        }
    }

    public override void Describe(Utf8JsonWriter schema)
        => SchemaParts.AnyOf(schema, share => SchemaParts.Number(share, 0, 1), share => SchemaParts.Text(share, $"{PercentText.SharePattern}|{CountsText.Pattern}"));

    public override bool TrySample(SampleSource samples, out Share value)
    {
        if (samples.Chance(0.25))
        {
            var whole = samples.Integer(1, 2000);
            value = Share.FromCounts(samples.Integer(0, whole), whole);
            return true;
        }

        value = new Share(samples.Chance(0.2) ? samples.Pick([0m, 1m, 0.333m, 0.0000000000000000000000000001m, 0.6600m]) : samples.Integer(0, 1000) / 1000m);
        return true;
    }
}
