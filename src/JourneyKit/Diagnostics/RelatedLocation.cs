namespace JourneyKit;

/// <summary>Another place that belongs to a diagnostic.</summary>
/// <param name="Span">The place.</param>
/// <param name="Message">What is there.</param>
public sealed record RelatedLocation(SourceSpan Span, string Message);
