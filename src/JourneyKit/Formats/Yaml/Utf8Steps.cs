namespace JourneyKit.Formats.Yaml;

/// <summary>How valid UTF-8 goes on from the first byte of a character.</summary>
internal static class Utf8Steps
{
    /// <summary>How many UTF-16 code units the character is, and how many bytes.</summary>
    public static (int Units, int Bytes) Of(byte first) => first switch
    {
        < 0x80 => (1, 1),
        < 0xE0 => (1, 2),
        < 0xF0 => (1, 3),
        _ => (2, 4),
    };
}
