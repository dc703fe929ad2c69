namespace JourneyKit.Rendering.Skia.Words;

/// <summary>What is drawn as a picture and not as a letter.</summary>
internal static class Emoji
{
    private const char PictureSelector = '\uFE0F';
    private const char KeyCap = '\u20E3';

    public static bool Is(string cluster)
        => cluster.Contains(PictureSelector, StringComparison.Ordinal) || cluster.Contains(KeyCap, StringComparison.Ordinal)
            || cluster.EnumerateRunes().First().Value is (>= 0x1F1E6 and <= 0x1F1FF) or (>= 0x1F300 and <= 0x1FAFF) or (>= 0x231A and <= 0x231B) or (>= 0x23E9 and <= 0x23EC) or 0x2705 or (>= 0x2753 and <= 0x2755) or 0x274C or 0x2728 or 0x26A1 or 0x2B50 or 0x2B55;
}
