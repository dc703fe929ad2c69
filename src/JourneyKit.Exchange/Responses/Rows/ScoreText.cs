using System.Globalization;

namespace JourneyKit.Exchange.Responses.Rows;

/// <summary>Reads scores: whole numbers, or decimal ones with a point or a comma.</summary>
internal static class ScoreText
{
    private const int MostCharacters = 12;
    private const NumberStyles Styles = NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign;

    // What people and survey programs write for no answer.
    private static readonly string[] None = ["-", "–", "—", "n/a", "na", "none", "null", "nan", "no answer", "not answered", "skipped", "k.a.", "keine angabe", "?"];

    /// <summary>The score; null where the text is none.</summary>
    public static decimal? Parse(string text)
        => text.Length is > 0 and <= MostCharacters && decimal.TryParse(text.Contains('.', StringComparison.Ordinal) ? text : text.Replace(',', '.'), Styles, CultureInfo.InvariantCulture, out var score) ? score : null;

    /// <summary>Whether a text says that no answer was given.</summary>
    public static bool IsNone(string text) => text.Length == 0 || Array.Exists(None, none => string.Equals(none, text, StringComparison.OrdinalIgnoreCase));
}
