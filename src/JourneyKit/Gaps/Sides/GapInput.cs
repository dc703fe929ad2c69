namespace JourneyKit.Gaps;

/// <summary>Something that a number was computed from.</summary>
/// <param name="Name">What it is, for people.</param>
/// <param name="Side">The map that it was taken from; null where it is no map's: an option, or a number of the same gap.</param>
/// <param name="Path">Where it is written in that map. For what is computed from the flow, the element that it is about. Null where it stands nowhere.</param>
/// <param name="Value">The value as a document would write it.</param>
public sealed record GapInput(string Name, GapSide? Side, ElementPath? Path, string Value);
