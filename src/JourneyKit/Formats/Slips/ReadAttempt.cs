using JourneyKit.Sources;

namespace JourneyKit.Formats.Slips;

/// <summary>What came of reading a text once.</summary>
/// <param name="Tree">The tree; null where there is nothing to make one of.</param>
/// <param name="Fault">What ended the reading early; null where nothing did.</param>
internal sealed record ReadAttempt(LocatedTree? Tree, SyntaxFault? Fault);
