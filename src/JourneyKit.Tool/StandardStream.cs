namespace JourneyKit.Tool;

/// <summary>Standard input, output or error, with faults in the words of a user, also where the caller has closed it.</summary>
/// <param name="stream">The stream of the system; null where it is closed.</param>
/// <param name="name">What it is called in a sentence; null where nobody is to hear of its faults.</param>
internal sealed class StandardStream(Stream? stream, string? name) : Stream
{
    // What a process inherits is never marked to be closed when another program starts; what its runtime opens always is.
    private const long CloseOnExec = 0x80000;

    public override bool CanRead => stream?.CanRead ?? true;

    public override bool CanWrite => stream?.CanWrite ?? true;

    public override bool CanSeek => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>Opens a standard stream.</summary>
    /// <param name="descriptor">Its number: 0, 1 or 2.</param>
    /// <param name="name">What it is called in a sentence; null where nobody is to hear of its faults.</param>
    /// <param name="open">Opens it.</param>
    public static StandardStream Open(int descriptor, string? name, Func<Stream> open) => new(IsClosed(descriptor) ? null : open(), name);

    /// <summary>
    /// Whether the caller has closed or never opened a descriptor. The runtime may have given its number to something of its
    /// own: reading that would wait for ever, and what is written there is lost.
    /// </summary>
    public static bool IsClosed(int descriptor)
    {
        if (!OperatingSystem.IsLinux())
        {
            return false;
        }

        try
        {
            var flags = File.ReadLines($"/proc/self/fdinfo/{descriptor}").First(line => line.StartsWith("flags:", StringComparison.Ordinal));
            return (Convert.ToInt64(flags["flags:".Length..].Trim(), 8) & CloseOnExec) != 0;
        }
        catch (FileNotFoundException)
        {
            return true;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or InvalidOperationException or FormatException)
        {
            return false;
        }
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        try
        {
            return (stream ?? throw new Refusal($"{name} is closed")).Read(buffer);
        }
        catch (Exception fault) when (FaultText.IsOfFile(fault))
        {
            throw new Refusal($"{name} cannot be read: {FaultText.Of(fault)}", fault);
        }
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        if (stream is null && name is not null)
        {
            throw new Refusal($"{name} is closed") { IsTextOnly = true };
        }

        try
        {
            stream?.Write(buffer);
        }
        catch (Exception fault) when (FaultText.IsOfFile(fault) && fault is not FileNotFoundException)
        {
            if (name is not null)
            {
                throw new Refusal($"{name} cannot be written: {FaultText.Of(fault)}", fault) { IsTextOnly = true };
            }
        }
    }

    public override void Flush() => stream?.Flush();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}
