namespace JourneyKit.Tool.Output.Files;

/// <summary>A file that a command changes in place.</summary>
/// <param name="Given">The file, as the user calls it.</param>
/// <param name="Path">Its path.</param>
/// <param name="Before">What was read of it, and what the change rests on.</param>
/// <param name="After">What it is to hold.</param>
internal sealed record FileChange(string Given, string Path, ReadOnlyMemory<byte> Before, ReadOnlyMemory<byte> After)
{
    public bool IsNone => Before.Span.SequenceEqual(After.Span);
}
