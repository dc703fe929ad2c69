using System.Globalization;

namespace JourneyKit.Schema.Reading.Remedies;

/// <summary>The names of months in English and German, whole or by their first three letters.</summary>
internal static class MonthNames
{
    private static readonly string[] English = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];
    private static readonly string[] German = ["januar", "februar", "märz", "april", "mai", "juni", "juli", "august", "september", "oktober", "november", "dezember"];

    /// <summary>The number of a month, 1 to 12; 0 where the word names none.</summary>
    public static int NumberOf(string word)
    {
        var name = word.TrimEnd('.').ToLowerInvariant();
        return name.Length < 3 ? 0 : Math.Max(Find(English, name), Find(German, name));
    }

    /// <summary>The English name of a month.</summary>
    public static string Of(int month) => CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month);

    private static int Find(string[] names, string name)
        => Array.FindIndex(names, month => month == name || month.AsSpan(0, 3).SequenceEqual(name) || (name == "sept" && month == "september")) + 1;
}
