using System.Buffers;

namespace JourneyKit.Sources;

/// <summary>Which characters a document may hold: all but control characters, those of the direction of writing included, and line breaks that only some readers see.</summary>
internal static class Characters
{
    public const string LoneSurrogate = "Documents cannot hold half a character (a lone surrogate), not even as an escape.";

    private static readonly SearchValues<char> Forbidden = SearchValues.Create(
    [
        .. Enumerable.Range(0, 0x20).Where(c => c is not ('\t' or '\n' or '\r')).Select(c => (char)c),
        .. Enumerable.Range(0x7F, 0x21).Select(c => (char)c),
        '\u2028',
        '\u2029',
        '\u061C', '\u200E', '\u200F',
        .. Enumerable.Range(0x202A, 5).Concat(Enumerable.Range(0x2066, 4)).Select(c => (char)c),
    ]);

    /// <summary>The position of the first forbidden character, or −1.</summary>
    public static int IndexOfForbidden(ReadOnlySpan<char> text) => text.IndexOfAny(Forbidden);

    /// <summary>Whether a text can be written so that every reader finds the same in it.</summary>
    public static bool IsWritable(ReadOnlySpan<char> text)
    {
        if (!text.ContainsAnyExceptInRange(' ', '~'))
        {
            return true;
        }

        if (text.ContainsAny(Forbidden))
        {
            return false;
        }

        for (var rest = text; ;)
        {
            var at = rest.IndexOfAnyInRange('\uD800', '\uDFFF');
            if (at < 0)
            {
                return true;
            }

            if (at + 1 >= rest.Length || !char.IsSurrogatePair(rest[at], rest[at + 1]))
            {
                return false;
            }

            rest = rest[(at + 2)..];
        }
    }

    /// <summary>Whether a character is a line break that only some readers see.</summary>
    public static bool IsLineBreak(char c) => c is '\u0085' or '\u2028' or '\u2029';

    public static string Name(char c) => c switch
    {
        '\u061C' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') => $"the bidirectional control U+{(int)c:X4}",
        '\u2028' => "the line separator U+2028",
        '\u2029' => "the paragraph separator U+2029",
        '\u0085' => "the line break U+0085 (NEL)",
        _ => $"the control character U+{(int)c:X4}",
    };

    /// <summary>What is wrong with a text that is not writable, in a sentence.</summary>
    public static string Fault(string text)
        => IndexOfForbidden(text) is >= 0 and var at ? $"Documents cannot hold {Name(text[at])}, not even as an escape." : LoneSurrogate;
}
