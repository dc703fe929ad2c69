namespace JourneyKit;

/// <summary>What a file boundary found: the bytes, or why there are none.</summary>
/// <param name="Bytes">The bytes; empty where there is a failure.</param>
/// <param name="Failure">Why the file cannot be read, as the rest of a sentence; null where it was read.</param>
public sealed record FileContent(ReadOnlyMemory<byte> Bytes, string? Failure = null)
{
    /// <summary>Makes a failure.</summary>
    /// <param name="reason">Why the file cannot be read, as the rest of a sentence: <c>there is no such file</c>.</param>
    public static FileContent Failed(string reason) => new(default, reason);
}
