using System.Runtime.Intrinsics;

namespace JourneyKit.Sources;

/// <summary>
/// How many UTF-16 code units stand before a place in UTF-8. They are counted once and kept for every few thousand bytes:
/// a file of one long line is asked for thousands of its columns.
/// </summary>
internal sealed class CharacterCounts
{
    private const int BlockLength = 2_048;

    private readonly ReadOnlyMemory<byte> utf8;
    private readonly int[] before;

    public CharacterCounts(ReadOnlyMemory<byte> utf8)
    {
        this.utf8 = utf8;
        before = new int[(utf8.Length / BlockLength) + 1];
        for (var block = 1; block < before.Length; block++)
        {
            before[block] = before[block - 1] + Count(utf8.Span.Slice((block - 1) * BlockLength, BlockLength));
        }
    }

    /// <summary>The code units between two offsets.</summary>
    public int Between(int start, int end) => UpTo(end) - UpTo(start);

    /// <summary>The code units of some bytes; right also where they begin or end within a character.</summary>
    public static int Count(ReadOnlySpan<byte> bytes)
    {
        var count = 0;
        while (bytes.Length >= Vector128<byte>.Count)
        {
            var some = Vector128.Create(bytes);
            var isLater = Vector128.Equals(some & Vector128.Create((byte)0xC0), Vector128.Create((byte)0x80)).ExtractMostSignificantBits();
            var isPair = Vector128.GreaterThanOrEqual(some, Vector128.Create((byte)0xF0)).ExtractMostSignificantBits();
            count += Vector128<byte>.Count - System.Numerics.BitOperations.PopCount(isLater) + System.Numerics.BitOperations.PopCount(isPair);
            bytes = bytes[Vector128<byte>.Count..];
        }

        foreach (var one in bytes)
        {
            // A byte that goes on a character counts nothing; one that begins four bytes begins a pair.
            count += (one & 0xC0) == 0x80 ? 0 : one >= 0xF0 ? 2 : 1;
        }

        return count;
    }

    private int UpTo(int offset)
    {
        var block = offset / BlockLength;
        return before[block] + Count(utf8.Span[(block * BlockLength)..offset]);
    }
}
