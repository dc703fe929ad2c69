using System.Text;

namespace JourneyKit.Tests.Fuzzing;

/// <summary>Changes bytes at a few random places, with what is most likely to hurt a parser.</summary>
internal static class Mutation
{
    private static readonly byte[][] Pieces =
    [
        .. new[]
        {
            "{", "}", "[", "]", ":", ": ", "- ", "\n", "\r\n", "\t", " ", "  ", "#", "&a ", "*a", "!t ", "!!str ", "|", ">", "|2-\n", "\"", "'", "\\", "\\u0000", "\\ud800",
            "%YAML 1.1\n", "---\n", "...\n", "? ", "<<: ", "null", "~", "true", "1e999", "-0", "NaN", ".inf", "0x1F", "60%", "P1Y", "2026-02-30", "x-", ",", "//", "/*", "\u2028", "\u0085", "\ufeff",
        }.Select(Encoding.UTF8.GetBytes),
        [0x00], [0x7F], [0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80],
    ];

    public static byte[] Of(byte[] original, int seed)
    {
        var random = new Random(seed);
        var bytes = new List<byte>(original);
        for (var left = random.Next(1, 6); left > 0 && bytes.Count > 0; left--)
        {
            var at = random.Next(bytes.Count);
            switch (random.Next(7))
            {
                case 0:
                    bytes.RemoveRange(at, Math.Min(random.Next(1, 40), bytes.Count - at));
                    break;
                case 1:
                    bytes.InsertRange(at, Pieces[random.Next(Pieces.Length)]);
                    break;
                case 2:
                    bytes[at] = (byte)random.Next(256);
                    break;
                case 3:
                    bytes.InsertRange(at, Slice(bytes, random));
                    break;
                case 4:
                    bytes.RemoveRange(at, bytes.Count - at);
                    break;
                case 5:
                    bytes.InsertRange(at, Enumerable.Repeat(Pieces[random.Next(Pieces.Length)], random.Next(1, 200)).SelectMany(piece => piece));
                    break;
                default:
                    bytes.RemoveRange(at, Math.Min(1, bytes.Count - at));
                    break;
            }
        }

        return [.. bytes];
    }

    private static List<byte> Slice(List<byte> bytes, Random random)
    {
        var from = random.Next(bytes.Count);
        return bytes.GetRange(from, Math.Min(random.Next(1, 200), bytes.Count - from));
    }
}
