using System.Text.Json;
using JourneyKit.Model;
using JourneyKit.Schema.Elements;
using JourneyKit.Schema.Reading;
using JourneyKit.Schema.Reading.Remedies;
using JourneyKit.Sources;

namespace JourneyKit.Schema.Shapes;

/// <summary>One of a list of words.</summary>
internal sealed class ChoiceScalar<TChoice> : Scalar<TChoice>
    where TChoice : struct, Enum
{
    // By the numbers that the words have in every tree.
    private TChoice?[]? byNumber;

    public override string Notation { get; } = "one of " + string.Join(", ", ChoiceWords<TChoice>.All);

    public override ValueRemedy? Remedy { get; } = new ChoiceRemedy(typeof(TChoice), ChoiceWords<TChoice>.All);

    public override IEnumerable<string> Words => ChoiceWords<TChoice>.All;

    public override bool TryRead(ReadContext context, int node, out TChoice value)
    {
        byNumber ??= [.. Enumerable.Range(0, JourneySchema.Vocabulary.Count).Select(number => ChoiceWords<TChoice>.TryParse(JourneySchema.Vocabulary[number], out var choice) ? choice : (TChoice?)null)];
        var number = context.Tree[node].Link;
        if ((uint)number < (uint)byNumber.Length && byNumber[number] is { } known)
        {
            value = known;
            return true;
        }

        // Files that are no journey documents have words of their own.
        return ChoiceWords<TChoice>.TryParse(context.Tree.Text(node), out value)
            || context.UnknownChoice(node, this);
    }

    public override void Write(TreeWriter writer, TChoice value) => writer.Text(ChoiceWords<TChoice>.OrNumber(value));

    public override void Describe(Utf8JsonWriter schema) => SchemaParts.AnyOf(schema, [.. ChoiceWords<TChoice>.All.Select(DescribeWord)]);

    private static Action<Utf8JsonWriter> DescribeWord(string word, int at) => schema =>
    {
        schema.WriteString("const", word);
        if (ChoiceMeanings.Of(typeof(TChoice)) is { } meanings)
        {
            schema.WriteString("description", meanings[at]);
        }
    };

    public override bool TrySample(SampleSource samples, out TChoice value)
        => ChoiceWords<TChoice>.TryParse(samples.Pick(ChoiceWords<TChoice>.All), out value);
}
