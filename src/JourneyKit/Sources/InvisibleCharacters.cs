using System.Text;

namespace JourneyKit.Sources;

/// <summary>
/// What nobody sees in a text or a name, and what to say of it. A soft hyphen is lawful in a text; in an id, a key or a
/// reference it is not, and neither is a blank that does not break at an edge.
/// </summary>
internal static class InvisibleCharacters
{
    private const char SoftHyphen = '\u00AD';

    /// <summary>The first one that has no place in a text, from a position on, or −1.</summary>
    public static int IndexInText(ReadOnlySpan<char> text, int from = 0)
    {
        var at = HiddenCharacters.IndexOf(text, from, out var length);
        while (at >= 0 && (text[at] == SoftHyphen || text[at] >= '\uFFFE'))
        {
            // The last two of the first plane are no characters.
            at = HiddenCharacters.IndexOf(text, at + length, out length);
        }

        return at;
    }

    /// <summary>The first one that has no place in an id, a key or a reference, from a position on, or −1.</summary>
    public static int IndexInName(ReadOnlySpan<char> name, int from = 0)
    {
        if (!name.ContainsAnyExceptInRange('\0', '\u007F'))
        {
            return -1;
        }

        for (var at = from; at < name.Length; at += LengthAt(name, at))
        {
            if (IsBlank(name[at]) ? name[..at].Trim().IsEmpty || name[at..].Trim().IsEmpty : name[at] == SoftHyphen || IndexInText(name[..Math.Min(at + 5, name.Length)], at) == at)
            {
                return at;
            }
        }

        return -1;
    }

    /// <summary>A name without them.</summary>
    public static string Without(string name)
    {
        for (var at = IndexInName(name); at >= 0; at = IndexInName(name))
        {
            name = name.Remove(at, LengthAt(name, at));
        }

        return name;
    }

    /// <summary>How many UTF-16 code units the character at a position has.</summary>
    public static int LengthAt(ReadOnlySpan<char> text, int at) => char.IsHighSurrogate(text[at]) && at + 1 < text.Length ? 2 : 1;

    /// <summary>What is wrong with a name, in a sentence.</summary>
    public static string Fault(string name, int at) => $"There is {Name(name, at)} in this word that nobody sees: write `{Without(name)}`.";

    /// <summary>What is wrong with a text, in a sentence.</summary>
    public static string FaultOfText(string text, int at) => $"There is {Name(text, at)} in this text that nobody sees: take it out.";

    /// <summary>What the character at a position is called.</summary>
    public static string Name(ReadOnlySpan<char> text, int at)
    {
        Rune.DecodeFromUtf16(text[at..], out var rune, out _);
        var name = rune.Value switch
        {
            SoftHyphen => "a soft hyphen",
            0xA0 or 0x2007 or 0x202F => "a no-break space",
            0x200B => "a zero-width space",
            0x200C => "a zero-width non-joiner",
            0x200D => "a zero-width joiner",
            0x2060 => "a word joiner",
            0xFEFF => "a byte order mark",
            _ => "a character",
        };
        return $"{name} (U+{rune.Value:X4})";
    }

    private static bool IsBlank(char c) => c is '\u00A0' or '\u2007' or '\u202F';
}
