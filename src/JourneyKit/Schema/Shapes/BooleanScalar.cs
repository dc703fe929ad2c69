using System.Text.Json;
using JourneyKit.Schema.Reading;
using JourneyKit.Schema.Reading.Remedies;
using JourneyKit.Sources;

namespace JourneyKit.Schema.Shapes;

/// <summary><c>true</c> or <c>false</c>.</summary>
internal sealed class BooleanScalar : Scalar<bool>
{
    public override string Notation => "true or false";

    public override ValueRemedy? Remedy => ValueRemedies.Boolean;

    public override bool TryRead(ReadContext context, int node, out bool value)
    {
        if (context.Tree[node].Kind == NodeKind.Plain && TryParse(context.Tree.Text(node), out value))
        {
            return true;
        }

        value = false;
        return context.WrongScalar(node, this);
    }

    /// <summary>The words of YAML 1.2's core schema.</summary>
    public static bool TryParse(string text, out bool value)
    {
        value = text is "true" or "True" or "TRUE";
        return value || text is "false" or "False" or "FALSE";
    }

    public override void Write(TreeWriter writer, bool value) => writer.Boolean(value);

    public override void Describe(Utf8JsonWriter schema) => schema.WriteString("type", "boolean");

    public override bool TrySample(SampleSource samples, out bool value)
    {
        value = samples.Chance(0.5);
        return true;
    }
}
