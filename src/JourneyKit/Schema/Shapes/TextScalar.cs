using System.Text.Json;
using JourneyKit.Schema.Reading;
using JourneyKit.Sources;

namespace JourneyKit.Schema.Shapes;

/// <summary>Text: the scalar as written, whatever YAML would make of it.</summary>
/// <param name="canBeBlank">Whether an empty text, or one of blanks alone, says something.</param>
internal sealed class TextScalar(bool canBeBlank = true) : Scalar<string>
{
    public override string Notation => "text";

    public override bool TryRead(ReadContext context, int node, out string value)
    {
        value = context.TextOf(node);
        if (IsPathWithTab(value))
        {
            context.TabInPath(node, value);
        }

        return canBeBlank || !string.IsNullOrWhiteSpace(value) || context.MissingValue(node, false);
    }

    // `C:\temp` between double quotes.
    private static bool IsPathWithTab(string text)
        => text.IndexOf(":\t", StringComparison.Ordinal) is > 0 and var at
            && char.IsAsciiLetter(text[at - 1])
            && (at == 1 || !char.IsLetterOrDigit(text[at - 2]))
            && at + 2 < text.Length
            && char.IsLetterOrDigit(text[at + 2]);

    // A model can hold null where a text belongs, in a list or where one is required.
    public override void Write(TreeWriter writer, string value)
    {
        if (value is null)
        {
            writer.Null();
        }
        else
        {
            writer.Text(value);
        }
    }

    public override void Describe(Utf8JsonWriter schema) => SchemaParts.AnyText(schema, canBeBlank);

    public override bool TrySample(SampleSource samples, out string value)
    {
        do
        {
            value = samples.Text();
        }
        while (!canBeBlank && string.IsNullOrWhiteSpace(value));
        return true;
    }

    public override int LengthOf(string value) => value?.Length ?? 0;
}
