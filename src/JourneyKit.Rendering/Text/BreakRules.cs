using System.Globalization;
using System.Text;
using JourneyKit.Wording;

namespace JourneyKit.Rendering.Text;

/// <summary>Where a line may end between two characters without a blank.</summary>
internal static class BreakRules
{
    private const char ZeroWidthBlank = '\u200B';
    private const char SyllableMark = '\u0F0B';
    private const char Silencer = '\u103A';

    // Beside brackets and quotation marks, which Unicode knows as closing or opening.
    private const string BeginNoLine = "。，、；：？！…‥—–～〜・·ー々〻ゝゞヽヾぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶ％‰℃｡､･,.;:?!%/-'\"";
    private const string EndNoLine = "$£¥€#@￥＄";

    // Vowels that are written before their consonant begin a syllable; these end one.
    private const string EndSyllable = "\u0E30\u0E33\u0E2F\u0E46\u0EB0\u0EB3\u0EAF\u0EC6";
    private const string BeginNoSyllable = EndSyllable + "\u0E32\u0E45\u0EB2\u0EBD";

    /// <summary>Whether a line may end between two clusters.</summary>
    /// <param name="text">The paragraph.</param>
    /// <param name="before">Where the cluster before the place begins.</param>
    /// <param name="at">The place: where the next cluster begins.</param>
    /// <param name="length">How many chars the next cluster has.</param>
    public static bool Allows(string text, int before, int at, int length)
    {
        var last = text[at - 1];
        if (last == ZeroWidthBlank || text[at] == ZeroWidthBlank)
        {
            return last == ZeroWidthBlank;
        }

        if (HoldsTogether(last) || HoldsTogether(text[at]))
        {
            return false;
        }

        return last < '\u0E00' && text[at] < '\u0E00'
            ? last == '/' && AllowsAfterSlash(text, at)
            : (last == '/' && AllowsAfterSlash(text, at)) || AllowsByScript(text, before, at, length);
    }

    /// <summary>Whether a character keeps what stands beside it on one line.</summary>
    public static bool HoldsTogether(char character) => character is '\u00A0' or '\u2007' or '\u202F' or '\u2060' or '\uFEFF';

    /// <summary>Whether a word of a script without blanks may break between two clusters when nothing else helps.</summary>
    /// <param name="text">The paragraph.</param>
    /// <param name="at">The place, inside the text.</param>
    public static bool AllowsInside(string text, int at) => !IsLeadingVowel(text[at - 1]) && !BeginNoSyllable.Contains(text[at]);

    // A date or "24/7" stays together, and so does a path with its first slash.
    private static bool AllowsAfterSlash(string text, int at)
        => at >= 2 && text[at - 2] != ' ' && text[at] != '/' && !IsClosing(text[at]) && !(char.IsAsciiDigit(text[at]) && char.IsAsciiDigit(text[at - 2]));

    private static bool AllowsByScript(string text, int before, int at, int length)
    {
        var (a, b) = (CodePoint(text, before), CodePoint(text, at));
        if (Cluster.IsEmoji(a) || Cluster.IsEmoji(b))
        {
            return Cluster.IsEmoji(a) == Cluster.IsEmoji(b) || ((IsEastAsian(a) || IsEastAsian(b)) && !IsOpening(text[at - 1]) && !IsClosing(text[at]));
        }

        if (IsEastAsian(a) || IsEastAsian(b))
        {
            return !IsOpening(text[at - 1]) && !IsClosing(text[at]);
        }

        return (IsThaiOrLao(a) && IsThaiOrLao(b) && AllowsInside(text, at) && (IsLeadingVowel(text[at]) || EndSyllable.Contains(text[at - 1])))
            || (IsBurmese(a) && IsBurmese(b) && char.IsLetter(text[at]) && !text.AsSpan(at, length).Contains(Silencer))
            || (text[at - 1] == SyllableMark && char.IsLetter(text[at]));
    }

    private static int CodePoint(string text, int at) => Rune.TryGetRuneAt(text, at, out var rune) ? rune.Value : text[at];

    private static bool IsEastAsian(int codePoint) => CellWidth.IsWide(codePoint) || codePoint is >= 0xFF61 and <= 0xFF9F;

    private static bool IsThaiOrLao(int codePoint) => codePoint is >= 0x0E00 and <= 0x0EFF;

    private static bool IsBurmese(int codePoint) => codePoint is >= 0x1000 and <= 0x109F;

    private static bool IsLeadingVowel(char character) => character is (>= '\u0E40' and <= '\u0E44') or (>= '\u0EC0' and <= '\u0EC4');

    private static bool IsClosing(char character)
        => char.GetUnicodeCategory(character) is UnicodeCategory.ClosePunctuation or UnicodeCategory.FinalQuotePunctuation || BeginNoLine.Contains(character);

    private static bool IsOpening(char character)
        => char.GetUnicodeCategory(character) is UnicodeCategory.OpenPunctuation or UnicodeCategory.InitialQuotePunctuation || EndNoLine.Contains(character);
}
