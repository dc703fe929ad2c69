using System.Buffers;
using System.Text.Unicode;

namespace JourneyKit.Formats;

/// <summary>Takes what is written in rented memory: growing it leaves nothing behind for the garbage collector.</summary>
internal sealed class PooledBuffer : IDisposable
{
    private byte[] bytes = ArrayPool<byte>.Shared.Rent(16_384);
    private int count;

    public void Write(ReadOnlySpan<byte> utf8)
    {
        Reserve(utf8.Length);
        utf8.CopyTo(bytes.AsSpan(count));
        count += utf8.Length;
    }

    public void Write(ReadOnlySpan<char> text)
    {
        const int MostBytes = 3;
        Reserve(text.Length * MostBytes);
        Utf8.FromUtf16(text, bytes.AsSpan(count), out _, out var length);
        count += length;
    }

    /// <summary>Begins a new line that is indented by blanks.</summary>
    public void NewLine(int blanks)
    {
        Reserve(blanks + 1);
        bytes[count] = (byte)'\n';
        bytes.AsSpan(count + 1, blanks).Fill((byte)' ');
        count += blanks + 1;
    }

    public byte[] ToArray() => bytes.AsSpan(0, count).ToArray();

    public void Dispose() => ArrayPool<byte>.Shared.Return(bytes);

    private void Reserve(int length)
    {
        var needed = count + length;
        if (needed > bytes.Length)
        {
            var larger = ArrayPool<byte>.Shared.Rent(Math.Max(needed, bytes.Length * 2));
            bytes.AsSpan(0, count).CopyTo(larger);
            ArrayPool<byte>.Shared.Return(bytes);
            bytes = larger;
        }
    }
}
