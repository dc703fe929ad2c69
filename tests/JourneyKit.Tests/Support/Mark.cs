namespace JourneyKit.Tests.Support;

/// <summary>A place that a marked text names.</summary>
/// <param name="Rule">The rule that is expected there; null where the test has only one.</param>
/// <param name="Start">The position of the first character.</param>
/// <param name="End">The position behind the last character.</param>
public sealed record Mark(string? Rule, SourcePosition Start, SourcePosition End);
