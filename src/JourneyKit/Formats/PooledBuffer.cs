using System.Buffers;

namespace JourneyKit.Formats;

/// <summary>Takes what is written in rented memory: growing it leaves nothing behind for the garbage collector.</summary>
internal sealed class PooledBuffer : IBufferWriter<byte>, IDisposable
{
    private byte[] bytes = ArrayPool<byte>.Shared.Rent(16_384);
    private int count;

    public void Advance(int length) => count += length;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return bytes.AsMemory(count);
    }

    public Span<byte> GetSpan(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return bytes.AsSpan(count);
    }

    public byte[] ToArray() => bytes.AsSpan(0, count).ToArray();

    public void Dispose() => ArrayPool<byte>.Shared.Return(bytes);

    private void Reserve(int hint)
    {
        var needed = count + Math.Max(hint, 256);
        if (needed > bytes.Length)
        {
            var larger = ArrayPool<byte>.Shared.Rent(Math.Max(needed, bytes.Length * 2));
            bytes.AsSpan(0, count).CopyTo(larger);
            ArrayPool<byte>.Shared.Return(bytes);
            bytes = larger;
        }
    }
}
