namespace JourneyKit.Model.Unicode;

/// <summary>Syllables of Hangul are put together of their letters by counting, not by a table.</summary>
internal static class Hangul
{
    public const int FirstVowel = 0x1161;
    public const int Vowels = 21;

    // The one before the first stands for no final consonant.
    public const int FirstFinal = 0x11A8;
    public const int Finals = 27;

    private const int FirstSyllable = 0xAC00;
    private const int FirstLead = 0x1100;
    private const int Leads = 19;
    private const int WithFinals = Finals + 1;
    private const int Syllables = Leads * Vowels * WithFinals;

    /// <summary>The syllable without its last letter, and that letter.</summary>
    public static bool TryDecompose(int code, out (int First, int Second) found)
    {
        var at = code - FirstSyllable;
        found = at % WithFinals == 0
            ? (FirstLead + (at / WithFinals / Vowels), FirstVowel + (at / WithFinals % Vowels))
            : (code - (at % WithFinals), FirstFinal - 1 + (at % WithFinals));
        return at is >= 0 and < Syllables;
    }

    /// <summary>The syllable of a lead and a vowel, or of a syllable and a final consonant.</summary>
    public static bool TryCompose(int first, int second, out int whole)
    {
        var (lead, vowel, syllable, final) = (first - FirstLead, second - FirstVowel, first - FirstSyllable, second - FirstFinal);
        if (lead is >= 0 and < Leads && vowel is >= 0 and < Vowels)
        {
            whole = FirstSyllable + (((lead * Vowels) + vowel) * WithFinals);
            return true;
        }

        whole = first + final + 1;
        return syllable is >= 0 and < Syllables && syllable % WithFinals == 0 && final is >= 0 and < Finals;
    }
}
