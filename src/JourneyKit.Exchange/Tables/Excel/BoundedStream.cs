namespace JourneyKit.Exchange.Tables.Excel;

/// <summary>A part of an Excel file while it is unpacked; it is refused where it grows as no real one does.</summary>
/// <param name="part">The part.</param>
/// <param name="packed">How many bytes it has in the file.</param>
/// <param name="name">What it is called in the file.</param>
internal sealed class BoundedStream(Stream part, long packed, string name) : Stream
{
    private long read;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => read;
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        var count = part.Read(buffer);
        read += count;
        if (read > TableLimits.PartBytes || (read > TableLimits.FreeBytes && read / TableLimits.Growth > packed))
        {
            throw new TableFaultException($"The part `{name}` of this Excel file grows from {packed} bytes to more than {read} when it is unpacked, as those of attackers do. Open it in Excel, and save what you need as CSV.");
        }

        return count;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            part.Dispose();
        }

        base.Dispose(disposing);
    }
}
