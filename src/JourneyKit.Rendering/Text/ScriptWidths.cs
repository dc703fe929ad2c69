namespace JourneyKit.Rendering.Text;

/// <summary>
/// How wide letters of scripts are that the faces of pictures do not have, so that the viewer takes another face for them:
/// estimates that three of four letters of common faces stay within, so that words do.
/// </summary>
internal static class ScriptWidths
{
    private const int Other = 700;

    // First and last code point, a letter, and a mark that takes room of its own; in thousandths of an em.
    private static readonly (int First, int Last, int Letter, int Mark)[] Scripts =
    [
        (0x0530, 0x058F, 800, 0), // Armenian
        (0x0590, 0x05FF, 600, 0), // Hebrew
        (0x0600, 0x0632, 680, 0), // Arabic
        (0x0633, 0x0636, 1000, 0), // its wide letters, seen to dad
        (0x0637, 0x06FF, 680, 0),
        (0x0700, 0x074F, 800, 0), // Syriac
        (0x0750, 0x077F, 800, 0), // Arabic of other languages
        (0x08A0, 0x08FF, 800, 0),
        (0x0900, 0x097F, 800, 300), // Devanagari
        (0x0980, 0x09FF, 800, 500), // Bengali
        (0x0A00, 0x0A7F, 750, 420), // Gurmukhi
        (0x0A80, 0x0AFF, 850, 300), // Gujarati
        (0x0B00, 0x0B7F, 850, 650), // Odia
        (0x0B80, 0x0BFF, 1250, 1000), // Tamil
        (0x0C00, 0x0C7F, 900, 550), // Telugu
        (0x0C80, 0x0CFF, 900, 600), // Kannada
        (0x0D00, 0x0D7F, 1300, 900), // Malayalam
        (0x0D80, 0x0DFF, 1100, 850), // Sinhala
        (0x0E00, 0x0EFF, 650, 0), // Thai, Lao
        (0x0F00, 0x0FFF, 750, 480), // Tibetan
        (0x1000, 0x109F, 1100, 450), // Burmese
        (0x10A0, 0x10FF, 750, 0), // Georgian
        (0x1160, 0x11FF, 0, 0), // the inner and last sounds of a Hangul syllable
        (0x1200, 0x139F, 850, 0), // Ethiopic
        (0x13A0, 0x13FF, 950, 0), // Cherokee
        (0x1400, 0x167F, 900, 0), // Canadian syllabics
        (0x1780, 0x17FF, 850, 650), // Khmer
        (0x1800, 0x18AF, 900, 0), // Mongolian
        (0x2190, 0x2BFF, 1000, 0), // arrows, mathematics, shapes
        (0xA840, 0xABFF, 1000, 500), // further scripts of South and South East Asia
        (0xFB50, 0xFDFF, 900, 0), // Arabic forms
        (0xFE70, 0xFEFF, 800, 0),
        (0x10000, 0x1CFFF, 1000, 500), // old scripts
        (0x1D000, 0x1EFFF, 1000, 500), // letters of mathematics
    ];

    /// <summary>The width in thousandths of an em.</summary>
    /// <param name="codePoint">The character.</param>
    /// <param name="isMark">Whether it is a mark that takes room of its own.</param>
    public static int Of(int codePoint, bool isMark)
    {
        var (low, high) = (0, Scripts.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (codePoint < Scripts[middle].First)
            {
                high = middle - 1;
            }
            else if (codePoint > Scripts[middle].Last)
            {
                low = middle + 1;
            }
            else
            {
                return isMark ? Scripts[middle].Mark : Scripts[middle].Letter;
            }
        }

        return Other;
    }
}
