using JourneyKit.Formats.Slips;
using JourneyKit.Schema.Reading.Remedies;

namespace JourneyKit.Formats;

/// <summary>Numbers written with commas, as many languages do.</summary>
internal static class CommaNumber
{
    /// <summary>
    /// The numbers that a text with a comma can mean, as the format writes them: <c>3,90</c> is 3.90, <c>1.234,50</c> is
    /// 1234.50, <c>1,000</c> is 1000 or 1.000, of counts <c>1,000/2,000</c> is 1000/2000; none where it is no such number.
    /// </summary>
    public static IReadOnlyList<string> Forms(string text)
    {
        var number = text.TrimEnd('%').TrimEnd();
        return !text.Contains(',', StringComparison.Ordinal) ? []
            : text.EndsWith('%') ? [.. NumberText.Readings(number).TakeLast(1).Select(reading => reading + "%")]
            : number.Contains('/', StringComparison.Ordinal) ? OfCounts(number.Split('/'))
            : [.. NumberText.Readings(number)];
    }

    // Customers out of customers: both are whole numbers.
    private static List<string> OfCounts(string[] parts)
    {
        var counts = parts.Select(part => part.Contains(',', StringComparison.Ordinal) ? NumberText.Readings(part).FirstOrDefault() ?? "" : part).ToList();
        return counts.Count == 2 && counts.TrueForAll(count => count.Length > 0 && count.All(char.IsAsciiDigit)) ? [string.Join('/', counts)] : [];
    }

    /// <summary>The forms as a message shows them, each as a whole entry or by itself.</summary>
    public static string Show(IReadOnlyList<string> forms, string before = "")
        => forms.Count > 1 ? $"{Shown.Code(before + forms[0])}, or {Shown.Code(before + forms[1])} where decimals are meant" : Shown.Code(before + forms[0]);

    /// <summary>What is said of a comma between two digits that ends an item of a list.</summary>
    public static string SaysOfItem(string whole)
        => $"The comma ends an item of the list: {(Forms(whole) is { Count: > 0 } forms ? $"a number is written {Show(forms)}, " : "")}a text with a comma in it in quotes, {Shown.Code($"\"{whole.Replace('"', '\'')}\"")}. If these are several items, put a blank behind the comma.";
}
