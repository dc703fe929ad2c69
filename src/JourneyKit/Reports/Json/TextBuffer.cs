using System.Buffers;
using System.Text;
using JourneyKit.Wording;

namespace JourneyKit.Reports.Json;

/// <summary>
/// Hands on what a writer of JSON makes, piece by piece: a result of a hundred megabytes is never held as a whole. The
/// writer ends a piece between two values, never within a text.
/// </summary>
internal sealed class TextBuffer(TextWriter output) : IBufferWriter<byte>
{
    private byte[] bytes = new byte[16_384];

    // System.Text.Json of .NET 8 ends lines as the system does. No text of JSON holds a carriage return of its own.
    public void Advance(int count) => output.Write(VisibleText.OfLines(Encoding.UTF8.GetString(bytes.AsSpan(0, count)).Replace("\r", "", StringComparison.Ordinal)));

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        if (bytes.Length < sizeHint)
        {
            bytes = new byte[sizeHint];
        }

        return bytes;
    }

    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;
}
