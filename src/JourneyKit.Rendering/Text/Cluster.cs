using System.Globalization;
using System.Text;
using JourneyKit.Wording;

namespace JourneyKit.Rendering.Text;

/// <summary>What readers take for one character: a letter with its marks, an emoji of several code points. It is measured as one and never split.</summary>
internal static class Cluster
{
    private const int Emoji = 1300;
    private const int Wide = 1000;
    private const int WideBlank = 1000;
    private const int Blank = 300;
    private const int BoldPercent = 112;
    private const char FirstMark = '\u0300';
    private const int EmojiSelector = 0xFE0F;
    private const int FirstSelectable = 0xA9;
    private const int KeyCap = 0x20E3;

    // Signs that bind the consonant behind them to the one before; whether clusters know that depends on the version of .NET.
    private const string Binders = "\u094D\u09CD\u0A4D\u0ACD\u0B4D\u0BCD\u0C4D\u0CCD\u0D4D\u0DCA\u1039\u17D2\u1A60\uA953\uAAF6";

    /// <summary>How many chars the cluster at a place has.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where the cluster begins, before the end of the text.</param>
    public static int LengthAt(string text, int at)
    {
        if (text[at] < FirstMark && (at + 1 == text.Length || text[at + 1] < FirstMark))
        {
            return 1;
        }

        var length = StringInfo.GetNextTextElementLength(text.AsSpan(at));
        while (at + length < text.Length && Binders.Contains(text[at + length - 1]) && char.IsLetter(text[at + length]))
        {
            length += StringInfo.GetNextTextElementLength(text.AsSpan(at + length));
        }

        return length;
    }

    /// <summary>How wide a cluster is in units of the em (<see cref="LiberationSans.UnitsPerEm"/>).</summary>
    /// <param name="cluster">Its chars.</param>
    /// <param name="font">How it is set; its size does not count.</param>
    public static int Units(ReadOnlySpan<char> cluster, TextFont font)
    {
        if (cluster.Length == 1 && cluster[0] < FirstMark && LiberationSans.Of(cluster[0], font) is > 0 and var known)
        {
            return known;
        }

        var units = 0;
        var first = -1;
        foreach (var rune in cluster.EnumerateRunes())
        {
            if (IsEmoji(first < 0 ? rune.Value : first) || (first > 0 && rune.Value == KeyCap) || (first >= FirstSelectable && !Rune.IsLetter(new Rune(first)) && rune.Value == EmojiSelector))
            {
                return Em(Emoji);
            }

            units += Units(rune, font);
            first = first < 0 ? rune.Value : first;
        }

        return units;
    }

    /// <summary>Whether a character is shown as an emoji, unless something behind it says otherwise.</summary>
    public static bool IsEmoji(int codePoint) => codePoint is (>= 0x1F000 and <= 0x1FAFF) || (codePoint is >= 0x2190 and <= 0x2BFF && CellWidth.IsWide(codePoint));

    private static int Units(Rune rune, TextFont font)
    {
        if (LiberationSans.Of(rune.Value, font) is > 0 and var known)
        {
            return known;
        }

        var (width, grows) = Rune.GetUnicodeCategory(rune) switch
        {
            UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format => (0, false),
            UnicodeCategory.Control => (rune.Value is '\t' or '\n' ? Blank : 0, false),
            UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => (Blank, false),
            UnicodeCategory.SpaceSeparator => (rune.Value is 0x2001 or 0x2003 or 0x3000 ? WideBlank : Blank, false),
            UnicodeCategory.SpacingCombiningMark => (ScriptWidths.Of(rune.Value, isMark: true), true),
            _ => CellWidth.IsWide(rune.Value) ? (Wide, false) : (ScriptWidths.Of(rune.Value, isMark: false), true),
        };
        return Em(grows && font.Bold ? width * BoldPercent / 100 : width);
    }

    private static int Em(int thousandths) => thousandths * LiberationSans.UnitsPerEm / 1000;
}
