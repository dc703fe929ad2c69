using System.Buffers.Binary;

namespace JourneyKit.Rendering.Skia.Drawing;

/// <summary>Writes into a PNG who made it, which Skia leaves out.</summary>
internal static class PngMaker
{
    // The signature and the header, which has to be the first part: length, kind, content and checksum.
    private const int AfterHeader = 8 + 4 + 4 + 13 + 4;
    private const uint Polynomial = 0xEDB88320;

    private static ReadOnlySpan<byte> Kind => "tEXt"u8;

    private static ReadOnlySpan<byte> Key => "Software\0"u8;

    public static byte[] Named(ReadOnlySpan<byte> png)
    {
        byte[] text = [.. Kind, .. Key, .. System.Text.Encoding.ASCII.GetBytes(Maker.Name)];
        return [.. png[..AfterHeader], .. BigEndian((uint)(text.Length - Kind.Length)), .. text, .. BigEndian(Checksum(text)), .. png[AfterHeader..]];
    }

    private static byte[] BigEndian(uint number)
    {
        var bytes = new byte[sizeof(uint)];
        BinaryPrimitives.WriteUInt32BigEndian(bytes, number);
        return bytes;
    }

    private static uint Checksum(ReadOnlySpan<byte> bytes)
    {
        var sum = uint.MaxValue;
        foreach (var one in bytes)
        {
            sum ^= one;
            for (var bit = 0; bit < 8; bit++)
            {
                sum = (sum & 1) == 0 ? sum >> 1 : (sum >> 1) ^ Polynomial;
            }
        }

        return ~sum;
    }
}
