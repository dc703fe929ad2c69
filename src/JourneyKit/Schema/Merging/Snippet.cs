using System.Text.Json;
using JourneyKit.Sources;

namespace JourneyKit.Schema.Merging;

/// <summary>A line to paste into a document, in its notation.</summary>
internal static class Snippet
{
    /// <summary>An entry below other keys.</summary>
    /// <param name="source">The document that is to take it.</param>
    /// <param name="keys">The keys from the root on.</param>
    /// <param name="ids">The ids of the list that it holds; null for null.</param>
    public static string Entry(SourceText source, IReadOnlyList<string> keys, IReadOnlyList<string>? ids)
    {
        var isYaml = source.HasComments;
        var value = ids is null ? "null" : $"[{string.Join(", ", ids.Select(id => isYaml && !IsRetyped(id) ? id : Quoted(id)))}]";
        for (var i = keys.Count - 1; i >= 0; i--)
        {
            value = $"{(isYaml ? keys[i] : Quoted(keys[i]))}: {value}";
            value = i > 0 ? $"{{ {value} }}" : value;
        }

        return value;
    }

    // As a value such an id would not be read as one.
    private static bool IsRetyped(string id) => id is "null" or "true" or "false";

    private static string Quoted(string text) => $"\"{JsonEncodedText.Encode(text)}\"";
}
