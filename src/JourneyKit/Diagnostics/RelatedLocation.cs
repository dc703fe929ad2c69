using JourneyKit.Model;

namespace JourneyKit;

/// <summary>Another place that belongs to a diagnostic.</summary>
/// <param name="Span">The place.</param>
/// <param name="Message">What is there.</param>
public sealed record RelatedLocation(SourceSpan Span, string Message)
{
    /// <summary>What is there.</summary>
    /// <exception cref="ArgumentNullException">It is set to null.</exception>
    public string Message { get; init => field = Argument.Given(value); } = Argument.Given(Message);
}
