namespace JourneyKit.Formats.Yaml;

/// <summary>Steps through UTF-8 by the UTF-16 code units that it stands for.</summary>
internal static class Utf8Steps
{
    /// <summary>How many bytes stand for the first so many code units of valid UTF-8.</summary>
    public static int Forward(ReadOnlySpan<byte> utf8, int units)
    {
        var at = 0;
        while (units > 0 && at < utf8.Length)
        {
            var length = utf8[at] switch
            {
                < 0x80 => 1,
                < 0xE0 => 2,
                < 0xF0 => 3,
                _ => 4,
            };
            at += length;
            units -= length == 4 ? 2 : 1;
        }

        return at;
    }
}
