namespace JourneyKit.Validation.Suppression;

/// <summary>A finding that a comment in the document has ignored.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="Reason">Why it is ignored; null where the comment does not say.</param>
/// <param name="Comment">Where the comment stands.</param>
internal sealed record IgnoredFinding(Diagnostic Finding, string? Reason, SourceSpan Comment);
