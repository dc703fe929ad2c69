using System.Text.RegularExpressions;
using JourneyKit.Model;
using JourneyKit.Schema.Shapes;
using JourneyKit.Sources;

namespace JourneyKit.Schema.Reading.Remedies;

/// <summary>Entries of a mapping by id that were typed as a text: <c>pay 35%</c>, <c>pay:35%, done: 20%</c>.</summary>
internal static partial class EntryText
{
    /// <summary>The mapping that a text can be, as it is written in a line; null where it is none.</summary>
    /// <param name="table">The table of the elements that the mapping holds.</param>
    /// <param name="text">What was typed.</param>
    public static string? Mapping(ElementTable table, string text)
    {
        var entries = Entry(table, text) is { } one ? [one] : ListForm.Parts(text).Select(part => Entry(table, part)).ToList();
        return entries.Count == 0 || entries.Contains(null) ? null : $"{{ {string.Join(", ", entries)} }}";
    }

    private static string? Entry(ElementTable table, string text)
    {
        if (text.Length > Suggestion.LongestWord || Pattern().Match(text.Trim()) is not { Success: true } match)
        {
            return null;
        }

        var (id, value) = (match.Groups["id"].Value, match.Groups["value"].Value);
        id = Id.IsValid(id) ? id : IdText.Of(id);
        return id is null || Value(table, value, hasColon: match.Groups["colon"].Success) is not { } meant ? null : $"{id}: {FlowScalar.Of(meant, NodeKind.Plain)}";
    }

    // Any text can stand behind a colon; without one, only what can be nothing else.
    private static string? Value(ElementTable table, string value, bool hasColon) => table.ShorthandProperty?.Shape switch
    {
        OptionalTextShape when hasColon => value,
        { Scale: { } scalar } => scalar.Accepts(value) ? value : scalar.Remedy?.Forms(scalar, value).Select(guess => guess.Form).FirstOrDefault(),
        _ => null,
    };

    [GeneratedRegex(@"^(?<id>[^\s:=({]+)\s*((?<colon>:)|=|->|→|[\s({])\s*(?<value>[^)}]+)[)}]?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Timeout.Infinite)]
    private static partial Regex Pattern();
}
