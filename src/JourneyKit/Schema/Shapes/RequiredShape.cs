using System.Text.Json;
using JourneyKit.Model;
using JourneyKit.Schema.Reading;
using JourneyKit.Sources;

namespace JourneyKit.Schema.Shapes;

/// <summary>A scalar that has a default, or that has to be there.</summary>
internal sealed class RequiredShape<TValue>(Scalar<TValue> scalar, TValue faulty, TValue? omitted = default, bool hasDefault = false) : Shape<TValue>
{
    public override string Notation => scalar.Notation;

    public override IEnumerable<string> Words => scalar.Words;

    public override Scalar? Unit => scalar;

    public override Scalar? Scale => scalar.IsAnyId ? null : scalar;

    public override TValue Read(ReadContext context, int node)
    {
        if (context.Tree.IsNothing(node))
        {
            return hasDefault ? omitted! : context.MissingValue(node, faulty);
        }

        return context.TryRead(scalar, node, out var value) ? value : faulty;
    }

    public override bool IsOmitted(TValue value) => hasDefault && EqualityComparer<TValue>.Default.Equals(value, omitted);

    public override void Write(TreeWriter writer, TValue value) => scalar.Write(writer, value);

    public override Holdings Holds => typeof(TValue) == typeof(string) ? Holdings.Texts : Holdings.None;

    public override void Walk(ModelWalk walk, TValue value)
    {
        if (value is string text)
        {
            walk.Text(text);
        }
    }

    public override string? Example => scalar.Example is { } text ? $"\"{text}\"" : null;

    public override string? Default => hasDefault ? ToData(omitted!).ToString() : null;

    public override void Describe(Utf8JsonWriter schema)
    {
        if (hasDefault)
        {
            SchemaParts.OrNull(schema, scalar.Describe);
        }
        else
        {
            scalar.Describe(schema);
        }
    }

    public override TValue Sample(SampleSource samples) => scalar.TrySample(samples, out var value) ? value : faulty;

    // Where nothing is written the default holds, and is shown.
    public override DataValue? Show(TValue value) => ToData(value);

    public override void Compare(IDifferences differences, ElementPath path, TValue before, TValue after)
        => differences.Changed(path, ToData(before), ToData(after));
}
