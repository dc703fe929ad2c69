namespace JourneyKit.Reports.Diff;

/// <summary>The element that a path leads to or into.</summary>
/// <param name="Kind">What kind of element it is, in words.</param>
/// <param name="Path">The path of the element.</param>
/// <param name="Property">The way from the element on; empty for the element itself.</param>
internal sealed record ElementAddress(string Kind, ElementPath Path, string Property);
