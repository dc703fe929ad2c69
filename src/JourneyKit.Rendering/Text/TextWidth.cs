namespace JourneyKit.Rendering.Text;

/// <summary>How wide texts are at most, in the faces that pictures name.</summary>
/// <remarks>The sum of what each character takes. Kerning and ligatures make a text narrower; only a few pairs of Cyrillic letters move apart, by less than a hundredth of a word, and pictures tell the viewer to keep the width of such lines.</remarks>
internal static class TextWidth
{
    private const char FirstFromRight = '\u0590';
    private const char LastFromRight = '\u08FF';

    /// <summary>The width of a text in px.</summary>
    public static double Of(string text, TextFont font)
    {
        ArgumentNullException.ThrowIfNull(text);
        return InPx(Units(text, For(text, font)), font.Size);
    }

    /// <summary>The width of the longest word of a text, as it is where the text stands as a whole, in px.</summary>
    public static double OfLongestWord(string text, TextFont font)
    {
        ArgumentNullException.ThrowIfNull(text);
        var whole = For(text, font);
        return InPx(text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(word => Units(word, whole)).Append(0).Max(), font.Size);
    }

    /// <summary>How a text is measured: a viewer with another face cannot be told to keep the width of one with letters that are not measured.</summary>
    public static TextFont For(string text, TextFont font) => IsMeasured(text) ? font : font with { Loose = true };

    /// <summary>Whether every character has a measured width, so that a viewer with another face can be told to keep it.</summary>
    public static bool IsMeasured(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        foreach (var character in text)
        {
            if (character is >= FirstFromRight and <= LastFromRight || (LiberationSans.Of(character, default) == 0 && !IsNeverShown(character)))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The width of a text in units of the em (<see cref="LiberationSans.UnitsPerEm"/>).</summary>
    public static long Units(string text, TextFont font)
    {
        var units = 0L;
        for (var at = 0; at < text.Length;)
        {
            var length = Cluster.LengthAt(text, at);
            units += Cluster.Units(text.AsSpan(at, length), font);
            at += length;
        }

        return units;
    }

    /// <summary>Units of the em at a size, in px.</summary>
    public static double InPx(long units, double size) => units * size / LiberationSans.UnitsPerEm;

    private static bool IsNeverShown(char character) => character is WordBreak.SoftHyphen or '\u200B' || char.IsControl(character);
}
