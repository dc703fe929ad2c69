using System.Buffers;
using System.Text;

namespace JourneyKit.Rendering.Text;

/// <summary>
/// Keeps the order of sentences that are read from left to right and hold names that are read from right to left. Without a
/// mark behind such a name, a figure or bracket that follows is drawn before it, as if it belonged to the name.
/// </summary>
internal static class MixedText
{
    /// <summary>A sign that is not seen and makes what follows read from left to right.</summary>
    public const char LeftToRightMark = '\u200E';

    private static readonly SearchValues<char> BeforeFigures = SearchValues.Create(" +-−±<>≤≥(“");

    /// <summary>Whether words begin with a figure, such as +2 or 3 of 5, which a line from right to left would turn round.</summary>
    public static bool BeginsWithFigure(string? words)
    {
        var at = (words ?? "").AsSpan().IndexOfAnyExcept(BeforeFigures);
        return at >= 0 && char.IsAsciiDigit(words![at]) && Readings.Of(words) == Reading.LeftToRight;
    }

    /// <summary>The text with a mark behind each name from right to left; as it is where it is read from right to left itself.</summary>
    public static string Marked(string text) => Marked(text, Readings.Of(text));

    /// <summary>The text, or a part of one that is read in a direction, with the marks.</summary>
    public static string Marked(string text, Reading reading)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (reading == Reading.RightToLeft || !HasLetterFromRight(text))
        {
            return text;
        }

        var marked = new StringBuilder(text.Length + 4);
        for (var at = 0; at < text.Length;)
        {
            var end = EndOfName(text, at);
            marked.Append(text, at, Math.Max(end, at + 1) - at);
            if (end > at && end < text.Length)
            {
                marked.Append(LeftToRightMark);
            }

            at = Math.Max(end, at + 1);
        }

        return marked.ToString();
    }

    private static bool HasLetterFromRight(string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (Readings.IsFromRight(rune.Value))
            {
                return true;
            }
        }

        return false;
    }

    // The end of the letters from right to left that begin at a place, with blanks and signs between them and a bracket that was
    // opened among them; the place itself where no such letter is.
    private static int EndOfName(string text, int start)
    {
        var (end, open) = (start, 0);
        for (var at = start; at < text.Length;)
        {
            _ = Rune.DecodeFromUtf16(text.AsSpan(at), out var rune, out var length);
            var isFromRight = Readings.IsFromRight(rune.Value);
            if (!isFromRight && (end == start || Rune.IsLetterOrDigit(rune)))
            {
                break;
            }

            var closes = open > 0 && rune.Value is ')' or ']';
            end = isFromRight || (closes && end == at) ? at + length : end;
            open += rune.Value is '(' or '[' ? 1 : closes ? -1 : 0;
            at += length;
        }

        return end;
    }
}
