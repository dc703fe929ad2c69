namespace JourneyKit.Editing.Fixes;

/// <summary>What became of a file whose faults were mended.</summary>
/// <param name="Content">What it is to hold.</param>
/// <param name="Applied">What was mended, in this order.</param>
/// <param name="After">The document as it is then read, with the faults that are left.</param>
internal sealed record FixResult(ReadOnlyMemory<byte> Content, IReadOnlyList<AppliedFix> Applied, JourneyDocument After)
{
    /// <summary>The faults that are left in the file itself, not in what it includes.</summary>
    public required IReadOnlyList<Diagnostic> Left { get; init; }

    /// <summary>How many of them would be mended where fixes need not be safe.</summary>
    public int LeftToUnsafe => Left.Count(fault => fault.Fix is { IsSafe: false });
}
