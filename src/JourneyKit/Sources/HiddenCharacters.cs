using System.Buffers;
using System.Globalization;
using System.Text;

namespace JourneyKit.Sources;

/// <summary>
/// Which characters of a text nobody sees: those without a width, those that turn the direction of others, halves of
/// characters. What a script or an emoji needs where it stands is seen by its effect and is not among them.
/// </summary>
internal static class HiddenCharacters
{
    private const int ZeroWidthNonJoiner = 0x200C;
    private const int ZeroWidthJoiner = 0x200D;
    private const int SoftHyphen = 0xAD;
    private const int BlackFlag = 0x1F3F4;

    // The longest sequence of tags behind a flag, with the one that ends it.
    private const int MostTags = 7;

    private static readonly SearchValues<char> Suspects = SearchValues.Create(
    [
        '\u00AD', '\u034F', '\u061C', '\u115F', '\u1160', '\u17B4', '\u17B5', '\u180B', '\u180C', '\u180D', '\u180E', '\u180F',
        '\u3164', '\uFEFF', '\uFFA0',
        .. Range(0x200B, 0x200F), .. Range(0x202A, 0x202E), .. Range(0x2060, 0x206F), .. Range(0xFE00, 0xFE0F), .. Range(0xFFF0, 0xFFFB),
        .. Range(0xFFFE, 0xFFFF), .. Range(0xD800, 0xDFFF),
    ]);

    // Scripts in which a joiner between two letters changes how these look.
    private static readonly (int First, int Last)[] JoiningScripts = [(0x0600, 0x08FF), (0x0900, 0x0DFF), (0x0F00, 0x109F), (0x1780, 0x18AF), (0x1A20, 0x1CFF), (0xA800, 0xABFF), (0xFB50, 0xFDFF), (0xFE70, 0xFEFC), (0x10A00, 0x11FFF), (0x1E900, 0x1E95F)];

    /// <summary>The position of the first character that nobody sees, at or behind a position; −1 where there is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="from">Where to begin.</param>
    /// <param name="length">How many UTF-16 units it takes: one, or two.</param>
    public static int IndexOf(ReadOnlySpan<char> text, int from, out int length)
    {
        for (var at = from; at < text.Length; at += length)
        {
            var next = text[at..].IndexOfAny(Suspects);
            if (next < 0)
            {
                break;
            }

            at += next;
            if (IsHidden(text, at, out length))
            {
                return at;
            }
        }

        length = 0;
        return -1;
    }

    /// <summary>Whether a text has a character that nobody sees.</summary>
    public static bool IsIn(ReadOnlySpan<char> text) => IndexOf(text, 0, out _) >= 0;

    private static bool IsHidden(ReadOnlySpan<char> text, int at, out int length)
    {
        if (Rune.DecodeFromUtf16(text[at..], out var rune, out length) != OperationStatus.Done)
        {
            length = 1;
            return true;
        }

        return rune.Value switch
        {
            SoftHyphen => !(IsLetter(Before(text, at)) && IsLetter(After(text, at + length))),
            ZeroWidthNonJoiner => !JoinsLetters(text, at, length),
            ZeroWidthJoiner => !JoinsLetters(text, at, length) && !JoinsEmoji(text, at, length),
            >= 0xFE00 and <= 0xFE0F => !VariesSign(Before(text, at)),
            >= 0xE0100 and <= 0xE01EF => !IsIdeograph(Before(text, at)),
            >= 0xE0020 and <= 0xE007F => !FollowsFlag(text, at),
            >= 0x180B and <= 0x180D or 0x180F => Before(text, at) is not { Value: >= 0x1820 and <= 0x18AF },
            >= 0x1D173 and <= 0x1D17A or >= 0x1BCA0 and <= 0x1BCA3 or >= 0xE0000 and <= 0xE0FFF => true,
            var value => value <= char.MaxValue,
        };
    }

    private static bool JoinsLetters(ReadOnlySpan<char> text, int at, int length)
        => Before(text, at) is { } before && After(text, at + length) is { } after && IsOfJoiningScript(before) && IsOfJoiningScript(after);

    private static bool IsOfJoiningScript(Rune rune)
        => (Rune.IsLetter(rune) || IsMark(rune)) && JoiningScripts.Any(script => rune.Value >= script.First && rune.Value <= script.Last);

    // A family, a profession, a heart on fire: emoji joined to one.
    private static bool JoinsEmoji(ReadOnlySpan<char> text, int at, int length)
        => After(text, at + length) is { } after && IsEmoji(after)
            && Before(text, at) is { } before && (IsEmoji(before) || before.Value is 0xFE0F or (>= 0x1F3FB and <= 0x1F3FF) || IsTag(before));

    private static bool IsEmoji(Rune rune) => rune.Value >= 0x2190 && Rune.GetUnicodeCategory(rune) is UnicodeCategory.OtherSymbol or UnicodeCategory.MathSymbol;

    // Digits and signs of keys, symbols, ideographs.
    private static bool VariesSign(Rune? before)
        => before is { } rune && (rune.Value is '#' or '*' or (>= '0' and <= '9') or 0xA9 or 0xAE or 0x203C or 0x2049 || IsEmoji(rune) || Rune.GetUnicodeCategory(rune) == UnicodeCategory.ModifierSymbol || IsIdeograph(rune));

    private static bool IsIdeograph(Rune? rune) => rune is { Value: (>= 0x2E80 and <= 0x9FFF) or (>= 0xF900 and <= 0xFAFF) or (>= 0x20000 and <= 0x3FFFF) };

    // Flags of regions: a black flag with the region in tags.
    private static bool FollowsFlag(ReadOnlySpan<char> text, int at)
    {
        for (var tags = 0; tags < MostTags && Before(text, at) is { } before; tags++)
        {
            if (before.Value == BlackFlag)
            {
                return true;
            }

            if (!IsTag(before))
            {
                return false;
            }

            at -= before.Utf16SequenceLength;
        }

        return false;
    }

    private static bool IsTag(Rune rune) => rune.Value is >= 0xE0020 and <= 0xE007F;

    private static bool IsLetter(Rune? rune) => rune is { } known && (Rune.IsLetter(known) || IsMark(known));

    private static bool IsMark(Rune rune) => Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static Rune? Before(ReadOnlySpan<char> text, int at) => Rune.DecodeLastFromUtf16(text[..at], out var rune, out _) == OperationStatus.Done ? rune : null;

    private static Rune? After(ReadOnlySpan<char> text, int at) => Rune.DecodeFromUtf16(text[at..], out var rune, out _) == OperationStatus.Done ? rune : null;

    private static IEnumerable<char> Range(int first, int last) => Enumerable.Range(first, last - first + 1).Select(value => (char)value);
}
