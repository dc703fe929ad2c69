using System.Text.Json;
using JourneyKit.Model;
using JourneyKit.Schema.Reading;
using JourneyKit.Sources;

namespace JourneyKit.Schema.Shapes;

/// <summary>One of a list of words.</summary>
internal sealed class ChoiceScalar<TChoice> : Scalar<TChoice>
    where TChoice : struct, Enum
{
    public override string Notation { get; } = "one of " + string.Join(", ", ChoiceWords<TChoice>.All);

    public override IEnumerable<string> Words => ChoiceWords<TChoice>.All;

    public override bool TryRead(ReadContext context, int node, out TChoice value)
        => ChoiceWords<TChoice>.TryParse(context.Tree.Text(node), out value)
            || context.UnknownChoice(node, Notation, ChoiceWords<TChoice>.All);

    public override void Write(TreeWriter writer, TChoice value) => writer.Text(ChoiceWords<TChoice>.Of(value));

    public override void Describe(Utf8JsonWriter schema)
    {
        schema.WriteStartArray("enum");
        foreach (var word in ChoiceWords<TChoice>.All)
        {
            schema.WriteStringValue(word);
        }

        schema.WriteEndArray();
    }

    public override bool TrySample(SampleSource samples, out TChoice value)
        => ChoiceWords<TChoice>.TryParse(samples.Pick(ChoiceWords<TChoice>.All), out value);
}
