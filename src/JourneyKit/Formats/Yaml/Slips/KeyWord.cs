namespace JourneyKit.Formats.Yaml.Slips;

/// <summary>Tells words that can be keys or ids from the words of a sentence.</summary>
internal static class KeyWord
{
    /// <summary>Whether a word is written as the keys and ids of the format are: it begins with a small letter.</summary>
    public static bool IsWell(string word) => Is(word) && char.IsAsciiLetterLower(word[0]);

    public static bool Is(string word)
        => word.Length > 0 && char.IsAsciiLetter(word[0]) && word.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '$');
}
