using System.Text.RegularExpressions;
using JourneyKit.Formats.Slips;

namespace JourneyKit.Formats;

/// <summary>Numbers written with commas, as many languages do.</summary>
internal static partial class CommaNumber
{
    /// <summary>The number as the format writes it: <c>3,90</c> is 3.90, <c>1,000,000</c> is 1000000; null where a text is no such number.</summary>
    public static string? Mend(string text)
        => DecimalComma().IsMatch(text) ? text.Replace(',', '.') : Thousands().IsMatch(text) ? text.Replace(",", "", StringComparison.Ordinal) : null;

    /// <summary>What is said of a comma between two digits that ends an item of a list.</summary>
    public static string SaysOfItem(string whole)
        => $"The comma ends an item of the list: {(Mend(whole) is { } number ? $"a number is written {Shown.Code(number)}, " : "")}a text with a comma in it in quotes, {Shown.Code($"\"{whole.Replace('"', '\'')}\"")}. If these are several items, put a blank behind the comma.";

    [GeneratedRegex("^[-+]?[0-9]+,[0-9]+%?$", RegexOptions.None, 1000)]
    private static partial Regex DecimalComma();

    [GeneratedRegex(@"^[-+]?[0-9]{1,3}(,[0-9]{3}){2,}(\.[0-9]+)?%?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Thousands();
}
