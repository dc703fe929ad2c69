using System.Text;
using JourneyKit.Model;

namespace JourneyKit.Wording;

/// <summary>Puts ids and numbers into sentences.</summary>
internal static class Listing
{
    /// <summary>How many ids are listed at most.</summary>
    public const int Most = 5;

    private const int TypicalLength = 96;

    /// <summary>A few ids, and how many more there are: <c>`pay`, `basket` and 3 more</c>.</summary>
    public static string Of(IReadOnlyCollection<string> ids) => Of(ids, ids.Count);

    /// <summary>A few ids, and how many more there are, where only the first <see cref="Most"/> are at hand.</summary>
    /// <param name="first">The first ones.</param>
    /// <param name="count">How many there are.</param>
    public static string Of(IReadOnlyCollection<string> first, int count)
    {
        var shown = count <= Most ? count : Most - 1;
        var text = new StringBuilder(TypicalLength);
        var at = 0;
        foreach (var id in first)
        {
            if (at == shown)
            {
                break;
            }

            text.Append(at == 0 ? "" : at == count - 1 ? " and " : ", ").Append('`').Append(id).Append('`');
            at++;
        }

        return count > Most ? $"{text} and {count - shown} more" : text.ToString();
    }

    /// <summary>The ids of a few elements, and how many more there are.</summary>
    public static string Of(IReadOnlyCollection<Element> elements) => Of([.. elements.Select(element => element.Key)]);

    /// <summary>How many, with the noun in its form: <c>1 touchpoint</c>, <c>3 touchpoints</c>.</summary>
    public static string Count(int count, string singular, string? plural = null) => count == 1 ? $"1 {singular}" : $"{count} {plural ?? singular + "s"}";

    /// <summary>A figure, with the noun in its form: <c>1 point</c>, <c>+1 point</c>, <c>2.4 points</c>.</summary>
    public static string Count(string figure, string singular, string? plural = null) => $"{figure} {(figure.TrimStart('+', '−') == "1" ? singular : plural ?? singular + "s")}";

    /// <summary>How many of how many: <c>2 of 5</c>, <c>All 5</c>, <c>Both</c>; a noun in the plural follows.</summary>
    public static string OutOf(int count, int all) => count < all ? $"{count} of {all}" : all == 2 ? "Both" : $"All {all}";
}
