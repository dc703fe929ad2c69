using System.Buffers;

namespace JourneyKit.Formats;

/// <summary>Bytes with which a forbidden character begins: the controls of ASCII, 0xC2 (U+0080 to U+009F) and 0xE2 (U+2028, U+2029).</summary>
internal static class ForbiddenBytes
{
    public static readonly SearchValues<byte> Suspects = SearchValues.Create(
        [.. Enumerable.Range(0, 0x20).Where(b => b is not ('\t' or '\n' or '\r')).Select(b => (byte)b), 0x7F, 0xC2, 0xE2]);
}
