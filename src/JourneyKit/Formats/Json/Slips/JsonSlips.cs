using JourneyKit.Formats.Slips;

namespace JourneyKit.Formats.Json.Slips;

/// <summary>The mistakes that are known to break JSON, the surest first.</summary>
internal static class JsonSlips
{
    public static IReadOnlyList<SyntaxSlip> All { get; } =
    [
        new MergeConflict(), new JsonInvisible(), new JsonIsYaml(), new JsonComment(), new JsonDecimalComma(), new JsonStrayComma(), new JsonUnclosedText(), new JsonQuotes(),
        new JsonEscape(), new JsonSeparator(), new JsonBrackets(), new JsonBareWord(),
    ];
}
