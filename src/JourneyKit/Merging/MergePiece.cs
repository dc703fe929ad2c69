namespace JourneyKit.Merging;

/// <summary>A piece of three texts: lines that all have, or what each has between two of those.</summary>
internal sealed record MergePiece(IReadOnlyList<string> Base, IReadOnlyList<string> Ours, IReadOnlyList<string> Theirs);
