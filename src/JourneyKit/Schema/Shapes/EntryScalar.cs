using System.Text.Json;
using JourneyKit.Model;
using JourneyKit.Schema.Reading;
using JourneyKit.Schema.Reading.Remedies;
using JourneyKit.Sources;

namespace JourneyKit.Schema.Shapes;

/// <summary><c>true</c>, or the share of journeys that begin here. <c>false</c> is the same as leaving it out.</summary>
internal sealed class EntryScalar(ShareScalar shares) : Scalar<Entry?>
{
    public override string Notation => "true, or the share of journeys that begin here (a number from 0 to 1, a percentage, or counts such as 680/1000)";

    public override Ordering Ordering => Ordering.Share;

    public override ValueRemedy? Remedy => ValueRemedies.Entry;

    public override bool TryRead(ReadContext context, int node, out Entry? value)
    {
        if (context.Tree[node].Kind == NodeKind.Plain && BooleanScalar.TryParse(context.Tree.Text(node), out var isEntry))
        {
            value = isEntry ? Entry.OfUnknownShare : null;
            return true;
        }

        var isShare = ShareScalar.TryRead(context, node, this, out var share);
        value = isShare ? share : null;
        return isShare;
    }

    public override void Write(TreeWriter writer, Entry? value)
    {
        if (value?.Share is { } share)
        {
            shares.Write(writer, share);
        }
        else
        {
            writer.Boolean(value is not null);
        }
    }

    public override void Describe(Utf8JsonWriter schema)
        => SchemaParts.AnyOf(schema, isEntry => SchemaParts.Type(isEntry, "boolean"), shares.Describe);

    public override bool TrySample(SampleSource samples, out Entry? value)
    {
        value = samples.Chance(0.5) || !shares.TrySample(samples, out var share) ? Entry.OfUnknownShare : share;
        return true;
    }
}
