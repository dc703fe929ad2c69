namespace JourneyKit.Rendering.Text;

/// <summary>Where a word that is wider than a line breaks.</summary>
/// <param name="At">Where the next line begins.</param>
/// <param name="Units">How wide the part before is without a hyphen, in units of the em.</param>
/// <param name="HasHyphen">Whether a hyphen shows the break.</param>
internal readonly record struct WordBreak(int At, long Units, bool HasHyphen)
{
    /// <summary>What stands in a text where a word may break, and is seen only there.</summary>
    public const char SoftHyphen = '\u00AD';

    private const string Marks = "-‐–—._/@";

    // A break that leaves less of the line than one part of so many is worse than one of the next kind.
    private const int LeastPart = 4;

    /// <summary>
    /// The last break of the best kind that fits: at a soft hyphen, behind a mark such as "-" or "@", before a consonant that a
    /// vowel follows, anywhere. At least one cluster stands before it.
    /// </summary>
    /// <param name="text">The paragraph.</param>
    /// <param name="start">Where the word, or what is left of it, begins.</param>
    /// <param name="end">The place behind it.</param>
    /// <param name="font">How it is set.</param>
    /// <param name="room">How wide the line may be, in units of the em.</param>
    public static WordBreak Find(string text, int start, int end, TextFont font, long room)
    {
        var hyphen = LiberationSans.Of('-', font);
        WordBreak soft = default, mark = default, syllable = default, any = default, first = default;
        var units = 0L;
        for (var at = start; at < end;)
        {
            var length = Cluster.LengthAt(text, at);
            units += Cluster.Units(text.AsSpan(at, length), font);
            at += length;
            first = first.At == 0 ? new WordBreak(at, units, HasHyphen: false) : first;
            if (units > room || at >= end)
            {
                break;
            }

            var isHyphened = units + hyphen <= room;
            if (text[at - 1] == SoftHyphen)
            {
                soft = isHyphened ? new WordBreak(at, units, HasHyphen: at - start < 2 || !Marks.Contains(text[at - 2])) : soft;
            }
            else if (Marks.Contains(text[at - 1]))
            {
                mark = new WordBreak(at, units, HasHyphen: false);
            }
            else if (isHyphened && Syllables.BeginsAt(text, at, start, end))
            {
                syllable = new WordBreak(at, units, HasHyphen: true);
            }

            var needsHyphen = Syllables.IsLetter(text[at - 1]) && Syllables.IsLetter(text[at]);
            if ((isHyphened || !needsHyphen) && BreakRules.AllowsInside(text, at))
            {
                any = new WordBreak(at, units, needsHyphen);
            }
        }

        return IsGood(soft, room) ? soft : IsGood(mark, room) ? mark : IsGood(syllable, room) ? syllable : any.At > 0 ? any : first;
    }

    private static bool IsGood(WordBreak found, long room) => found.At > 0 && found.Units * LeastPart >= room;
}
