using System.Text.Json;
using JourneyKit.Schema.Reading;
using JourneyKit.Schema.Reading.Remedies;
using JourneyKit.Sources;

namespace JourneyKit.Schema.Shapes;

/// <summary>The version of the format: 1.</summary>
internal sealed class FormatVersionScalar : Scalar<string>
{
    public const string Version = "1";

    public override string Notation => "the format version \"1\"";

    public override ValueRemedy? Remedy => ValueRemedies.Version;

    public override bool TryRead(ReadContext context, int node, out string value)
    {
        value = Version;
        return context.Tree.Text(node) == Version || context.UnsupportedVersion(node, this);
    }

    public override void Write(TreeWriter writer, string value) => writer.Text(value);

    public override void Describe(Utf8JsonWriter schema)
    {
        schema.WriteStartArray("enum");
        schema.WriteStringValue(Version);
        schema.WriteNumberValue(1);
        schema.WriteEndArray();
    }

    public override bool TrySample(SampleSource samples, out string value)
    {
        value = Version;
        return true;
    }
}
