namespace JourneyKit.Gaps.Priorities;

/// <summary>Something that a score cannot be computed without and that no map says.</summary>
/// <param name="Name">What it is, for people.</param>
/// <param name="Side">The map that could say it.</param>
/// <param name="Path">Where it would stand there; the element itself where another element is missing.</param>
internal sealed record MissingInput(string Name, GapSide Side, ElementPath Path);
