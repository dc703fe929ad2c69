namespace JourneyKit.Merging;

/// <summary>What became of three versions of a file.</summary>
/// <param name="Text">The text; where there are conflicts, with both sides between markers.</param>
/// <param name="Conflicts">What people have to decide.</param>
/// <param name="Faults">What is wrong with the text that is wrong with neither side: the merge made it.</param>
/// <param name="Notes">What else is worth a look.</param>
internal sealed record MergedText(ReadOnlyMemory<byte> Text, IReadOnlyList<MergeConflict> Conflicts, IReadOnlyList<string> Faults, IReadOnlyList<string> Notes)
{
    public bool IsClean => Conflicts.Count == 0 && Faults.Count == 0;
}
