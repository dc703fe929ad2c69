using System.Text.Json;
using System.Text.RegularExpressions;
using JourneyKit.Schema.Reading;
using JourneyKit.Schema.Reading.Remedies;
using JourneyKit.Sources;

namespace JourneyKit.Schema.Shapes;

/// <summary>The tag of a language, well formed by BCP 47 (RFC 5646). Whether its parts are registered is not looked up.</summary>
internal sealed partial class LanguageScalar : Scalar<string>
{
    // Language, script, region, variants, extensions, private use. Without the tags of four letters and more that nobody has, so that no language's name passes for one.
    private const string Pattern = "^[A-Za-z]{2,3}(-[A-Za-z]{3}){0,3}(-[A-Za-z]{4})?(-([A-Za-z]{2}|[0-9]{3}))?(-([A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))*(-[0-9A-WYZa-wyz](-[A-Za-z0-9]{2,8})+)*(-[Xx](-[A-Za-z0-9]{1,8})+)?$";

    private const int MaxLength = 64;

    public override string Notation => "the tag of a language such as de, ar or pt-BR";

    public override ValueRemedy? Remedy => ValueRemedies.Language;

    public override string? Example => "en";

    public override bool TryRead(ReadContext context, int node, out string value)
    {
        value = context.Tree.Text(node);
        return IsTag(value) || context.Invalid(node, this);
    }

    public override void Write(TreeWriter writer, string value) => writer.Text(value);

    public override void Describe(Utf8JsonWriter schema)
    {
        schema.WriteString("type", "string");
        schema.WriteString("pattern", Pattern);
        schema.WriteNumber("maxLength", MaxLength);
    }

    public override bool TrySample(SampleSource samples, out string value)
    {
        value = samples.Pick(["de", "no", "ar", "pt-BR", "zh-Hant-TW", "sl-rozaj-1994", "de-CH-x-phonebk"]);
        return true;
    }

    private static bool IsTag(string text) => text.Length <= MaxLength && !text.EndsWith('\n') && Tag().IsMatch(text);

    [GeneratedRegex(Pattern, RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Tag();
}
