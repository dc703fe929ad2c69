using JourneyKit.Model;

namespace JourneyKit.Wording;

/// <summary>Ids in a sentence.</summary>
internal static class Listing
{
    private const int Most = 5;

    /// <summary>A few ids, and how many more there are: <c>`pay`, `basket` and 3 more</c>.</summary>
    public static string Of(IReadOnlyCollection<string> ids)
    {
        var shown = ids.Count <= Most ? [.. ids] : ids.Take(Most - 1).ToList();
        var quoted = shown.Select(id => $"`{id}`").ToList();
        return ids.Count > Most ? $"{string.Join(", ", quoted)} and {ids.Count - shown.Count} more"
            : quoted.Count <= 1 ? string.Concat(quoted)
            : $"{string.Join(", ", quoted[..^1])} and {quoted[^1]}";
    }

    /// <summary>The ids of elements, likewise.</summary>
    public static string Of(IReadOnlyCollection<Element> elements) => Of([.. elements.Select(element => element.Key)]);

    /// <summary>How many, with the noun in its form: <c>1 touchpoint</c>, <c>3 touchpoints</c>.</summary>
    public static string Count(int count, string singular, string? plural = null) => count == 1 ? $"1 {singular}" : $"{count} {plural ?? singular + "s"}";

    /// <summary>How many of how many: <c>2 of 5</c>, <c>All 5</c>, <c>Both</c>; a noun in the plural follows.</summary>
    public static string OutOf(int count, int all) => count < all ? $"{count} of {all}" : all == 2 ? "Both" : $"All {all}";
}
