using System.Text;

namespace JourneyKit.Exchange.Tables.Csv;

/// <summary>Finds out in which encoding a text file is written: by its byte order mark, else by where zeros stand, else UTF-8.</summary>
internal static class CsvEncoding
{
    public static (Encoding Encoding, string Name) Of(ReadOnlySpan<byte> start) => start switch
    {
        [0xEF, 0xBB, 0xBF, ..] => (Encoding.UTF8, "UTF-8"),
        [0xFF, 0xFE, 0, 0, ..] => (Encoding.UTF32, "UTF-32"),
        [0xFF, 0xFE, ..] => (Encoding.Unicode, "UTF-16"),
        [0xFE, 0xFF, ..] => (Encoding.BigEndianUnicode, "UTF-16"),
        _ => Unmarked(start),
    };

    // Every second byte of Latin text in UTF-16 is zero.
    private static (Encoding Encoding, string Name) Unmarked(ReadOnlySpan<byte> start)
    {
        var (even, odd) = (0, 0);
        for (var at = 0; at < start.Length; at++)
        {
            if (start[at] == 0)
            {
                (even, odd) = at % 2 == 0 ? (even + 1, odd) : (even, odd + 1);
            }
        }

        var many = start.Length / 4;
        return odd > many && even < odd / 4 ? (Encoding.Unicode, "UTF-16")
            : even > many && odd < even / 4 ? (Encoding.BigEndianUnicode, "UTF-16")
            : (Encoding.UTF8, "UTF-8");
    }
}
