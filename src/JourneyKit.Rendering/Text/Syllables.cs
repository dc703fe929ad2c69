namespace JourneyKit.Rendering.Text;

/// <summary>Finds where words in Latin, Greek and Cyrillic letters can be hyphenated without a dictionary: before a consonant that a vowel follows.</summary>
internal static class Syllables
{
    private const int LeastLetters = 3;

    private const string Vowels = "aeiouyäöüåæøœáàâãéèêëíìîïóòôõúùûýÿāăąēĕėęěĩīĭįıōŏőũūŭůűųǎǐǒǔαεηιουωάέήίόύώϊϋΐΰаеёиоуыэюяіїєѣ";

    // Letters that stand for one sound; the longer first.
    private static readonly string[] Sounds = ["sch", "ch", "ck", "ph", "th", "qu", "sh"];

    /// <summary>Whether a letter is of a script that is hyphenated.</summary>
    public static bool IsLetter(char character) => char.IsLetter(character) && character is < '\u0590' or (>= '\u1E00' and <= '\u1FFF');

    /// <summary>Whether a syllable begins at a place, with at least three letters of the word on each side.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">The place.</param>
    /// <param name="start">Where the word, or what is left of it, begins.</param>
    /// <param name="end">The place behind the word.</param>
    public static bool BeginsAt(string text, int at, int start, int end)
    {
        if (at - start < LeastLetters || end - at < LeastLetters || !AreLetters(text.AsSpan(at - LeastLetters, 2 * LeastLetters)) || IsVowel(text[at]))
        {
            return false;
        }

        var length = 1;
        foreach (var sound in Sounds)
        {
            for (var inside = 1; inside < sound.Length; inside++)
            {
                if (at - inside >= start && IsSoundAt(sound, text, at - inside))
                {
                    return false;
                }
            }

            length = length == 1 && IsSoundAt(sound, text, at) ? sound.Length : length;
        }

        return at + length < end && IsVowel(text[at + length]);
    }

    private static bool IsSoundAt(string sound, string text, int at) => text.AsSpan(at).StartsWith(sound, StringComparison.OrdinalIgnoreCase);

    private static bool AreLetters(ReadOnlySpan<char> letters)
    {
        foreach (var letter in letters)
        {
            if (!IsLetter(letter))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsVowel(char letter) => Vowels.Contains(char.ToLowerInvariant(letter));
}
