using JourneyKit.Diagnostics;

namespace JourneyKit;

/// <summary>Something to say about a document, and where.</summary>
/// <param name="Descriptor">What kind of diagnostic it is.</param>
/// <param name="Message">What is the matter here, in a sentence.</param>
public sealed record Diagnostic(DiagnosticDescriptor Descriptor, string Message)
{
    /// <summary>How much it matters.</summary>
    public DiagnosticSeverity Severity { get; init; } = Descriptor.Severity;

    /// <summary>Where it is; null for a map that was not read from a document.</summary>
    public SourceSpan? Span { get; init; }

    /// <summary>The element or property that it is about; the root where it is about the document.</summary>
    public ElementPath Path { get; init; } = ElementPath.Root;

    /// <summary>Ids and names that tell it apart from others of its kind at the same path; empty where the path does.</summary>
    public IReadOnlyList<string> Arguments { get; init; } = [];

    /// <summary>Other places that belong to it, each with what is there.</summary>
    public IReadOnlyList<RelatedLocation> Related { get; init; } = [];

    /// <summary>
    /// Whether it says at once what holds of several elements: then it stands at what they stand in, and
    /// <see cref="Related"/> are they.
    /// </summary>
    public bool IsCollective { get; init; }

    /// <summary>What the map does not say anywhere, where the finding is about that; null for all others.</summary>
    internal Unsaid? Unsaid { get; init; }

    /// <summary>The findings that this one is put together from; empty for a finding of its own.</summary>
    public IReadOnlyList<Diagnostic> Parts { get; init; } = [];

    /// <summary>The whole of it in a line: place, severity, id and message.</summary>
    public override string ToString()
        => $"{(Span is { } span ? span.ToString() : Path.ToString())}: {Severity.ToWord()} {Descriptor.Id}: {Message}";
}
