using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace JourneyKit.Sources;

/// <summary>
/// What texts are looked up by: a number of 64 bits, the same for the UTF-16 of a text and for its bytes where it is
/// ASCII, as keys and ids are. Of a short text of ASCII it is the text itself, of any other a hash, folded from products
/// of 128 bits: without the seed of the process nobody can make texts that collide.
/// </summary>
internal static class TextKey
{
    private const int Step = sizeof(ulong);
    private const int LengthAt = 56;
    private const ulong NotAscii = 0x8080_8080_8080_8080;
    private const ulong Hashed = 0x8000_0000_0000_0000;

    private static readonly ulong Seed = (ulong)HashCode.Combine("JourneyKit") << 32 | (uint)HashCode.Combine("text");
    private static readonly ulong Factor = (ulong)HashCode.Combine("factor") << 32 | (uint)HashCode.Combine("JourneyKit") | 1;

    /// <summary>Whether a key is the text itself: equal keys are equal texts.</summary>
    public static bool IsText(ulong key) => (key & Hashed) == 0;

    /// <summary>Where to look for a key, all bits of it mixed.</summary>
    public static uint Place(ulong key) => (uint)(Fold(key ^ Seed) >> 32);

    public static ulong Of(ReadOnlySpan<char> text)
    {
        var rest = text;
        var hash = Seed + (uint)text.Length;
        for (; rest.Length >= Step; rest = rest[Step..])
        {
            var eight = Vector128.Create(MemoryMarshal.Cast<char, ushort>(rest[..Step]));
            if ((eight & Vector128.Create((ushort)0xFF80)) != Vector128<ushort>.Zero)
            {
                return OfAny(text);
            }

            hash = Fold(hash ^ Vector128.Narrow(eight, eight).AsUInt64().ToScalar());
        }

        var last = (ulong)rest.Length << LengthAt;
        for (var at = 0; at < rest.Length; at++)
        {
            if (rest[at] > 0x7F)
            {
                return OfAny(text);
            }

            last |= (ulong)rest[at] << (at * 8);
        }

        return text.Length < Step ? last : Fold(hash ^ last) | Hashed;
    }

    /// <summary>The key of ASCII; false where the text is none.</summary>
    public static bool TryOf(ReadOnlySpan<byte> text, out ulong key)
    {
        var rest = text;
        var hash = Seed + (uint)text.Length;
        var bits = 0UL;
        for (; rest.Length >= Step; rest = rest[Step..])
        {
            var eight = MemoryMarshal.Read<ulong>(rest);
            bits |= eight;
            hash = Fold(hash ^ eight);
        }

        var last = (ulong)rest.Length << LengthAt;
        for (var at = 0; at < rest.Length; at++)
        {
            last |= (ulong)rest[at] << (at * 8);
        }

        key = text.Length < Step ? last : Fold(hash ^ last) | Hashed;
        return ((bits | last) & NotAscii) == 0;
    }

    private static ulong OfAny(ReadOnlySpan<char> text)
    {
        var hash = ~Seed + (uint)text.Length;
        foreach (var c in text)
        {
            hash = Fold(hash ^ c);
        }

        return hash | Hashed;
    }

    private static ulong Fold(ulong value)
    {
        var high = Math.BigMul(value, Factor, out var low);
        return high ^ low;
    }
}
