using JourneyKit.Diagnostics;
using JourneyKit.Model;
using JourneyKit.Sources;

namespace JourneyKit;

/// <summary>Something to say about a document, and where.</summary>
/// <param name="Descriptor">What kind of diagnostic it is.</param>
/// <param name="Message">What is the matter here, in a sentence.</param>
public sealed record Diagnostic(DiagnosticDescriptor Descriptor, string Message)
{
    /// <summary>What kind of diagnostic it is.</summary>
    /// <exception cref="ArgumentNullException">It is set to null.</exception>
    public DiagnosticDescriptor Descriptor { get; init => field = Argument.Given(value); } = Argument.Given(Descriptor);

    /// <summary>What is the matter here, in a sentence.</summary>
    /// <exception cref="ArgumentNullException">It is set to null.</exception>
    public string Message { get; init => field = Argument.Given(value); } = Argument.Given(Message);

    /// <summary>How much it matters.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is set to no such severity.</exception>
    public DiagnosticSeverity Severity { get; init => field = Argument.Defined(value); } = Descriptor.Severity;

    /// <summary>Where it is; null for a map that was not read from a document.</summary>
    public SourceSpan? Span { get; init; }

    /// <summary>The element or property that it is about; the root where it is about the document.</summary>
    /// <exception cref="ArgumentNullException">It is set to null.</exception>
    public ElementPath Path { get; init => field = Argument.Given(value); } = ElementPath.Root;

    /// <summary>Ids and names that tell it apart from others of its kind at the same path; empty where the path does.</summary>
    /// <exception cref="ArgumentNullException">It is set to null.</exception>
    public IReadOnlyList<string> Arguments { get; init => field = Argument.Given(value); } = [];

    /// <summary>Other places that belong to it, each with what is there.</summary>
    /// <exception cref="ArgumentNullException">It is set to null.</exception>
    public IReadOnlyList<RelatedLocation> Related { get; init => field = Argument.Given(value); } = [];

    /// <summary>
    /// Whether it says at once what holds of several elements: then it stands at what they stand in, and
    /// <see cref="Related"/> are they.
    /// </summary>
    public bool IsCollective { get; init; }

    /// <summary>What the map does not say anywhere, where the finding is about that; null for all others.</summary>
    internal Unsaid? Unsaid { get; init; }

    /// <summary>What mends it; null where only people can know.</summary>
    internal TextFix? Fix { get; init; }

    /// <summary>The findings that this one is put together from; empty for a finding of its own.</summary>
    /// <exception cref="ArgumentNullException">It is set to null.</exception>
    public IReadOnlyList<Diagnostic> Parts { get; init => field = Argument.Given(value); } = [];

    /// <summary>The whole of it in a line: place, severity, id and message.</summary>
    public override string ToString()
        => $"{(Span is { } span ? span.ToString() : Path.ToString())}: {Severity.ToWord()} {Descriptor.Id}: {Message}";
}
