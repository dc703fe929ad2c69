using System.Text.Json;
using JourneyKit.Schema.Reading;
using JourneyKit.Sources;

namespace JourneyKit.Schema.Shapes;

/// <summary>The path of another document, relative to the one that writes it.</summary>
internal sealed class PathScalar : Scalar<string>
{
    public override string Notation => "the path of a document, relative to this one";

    public override string? Example => "current.journey.yaml";

    public override bool TryRead(ReadContext context, int node, out string value)
    {
        value = context.MovePath?.Invoke(context.Tree.Text(node)) ?? context.Tree.Text(node);
        return true;
    }

    public override void Write(TreeWriter writer, string value) => writer.Text(value);

    public override void Describe(Utf8JsonWriter schema) => schema.WriteString("type", "string");

    public override bool TrySample(SampleSource samples, out string value)
    {
        value = samples.Pick(["current.journey.yaml", "maps/as is.journey.json", "x.yaml"]);
        return true;
    }

    public override int LengthOf(string value) => value.Length;
}
