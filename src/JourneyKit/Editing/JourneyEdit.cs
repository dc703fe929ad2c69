using JourneyKit.Sources;

namespace JourneyKit;

/// <summary>What became of an edit.</summary>
public sealed record JourneyEdit
{
    /// <summary>Whether it was made.</summary>
    public bool IsDone => Refusal is null;

    /// <summary>Why it was not made, as a sentence without its end; null where it was.</summary>
    public string? Refusal { get; private init; }

    /// <summary>What is wrong with the documents, or would be with the edit; empty where the refusal says everything.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; private init; } = [];

    /// <summary>What the edit could not follow, or changed besides, in sentences.</summary>
    internal IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>The texts that the diagnostics stand in.</summary>
    internal IReadOnlyList<SourceText> Sources { get; init; } = [];

    internal static JourneyEdit Done { get; } = new();

    internal static JourneyEdit Refused(string refusal) => new() { Refusal = refusal };

    internal static JourneyEdit Refused(string refusal, IReadOnlyList<Diagnostic> diagnostics, IEnumerable<JourneyDocument> documents)
        => new() { Refusal = refusal, Diagnostics = diagnostics, Sources = [.. documents.SelectMany(document => document.Sources)] };

    /// <summary>The outcome in a line.</summary>
    public override string ToString() => Refusal ?? "done";
}
