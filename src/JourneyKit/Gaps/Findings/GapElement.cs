using JourneyKit.Sources;

namespace JourneyKit.Gaps.Findings;

/// <summary>An element that a gap is about.</summary>
/// <param name="Side">The map that has it.</param>
/// <param name="Path">Where it stands there; the document of the map finds the place in its text.</param>
/// <param name="Name">Its name for people.</param>
public sealed record GapElement(GapSide Side, ElementPath Path, string Name);
