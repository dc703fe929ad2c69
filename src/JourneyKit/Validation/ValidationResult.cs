using JourneyKit.Diagnostics;
using JourneyKit.Validation.Suppression;

namespace JourneyKit.Validation;

/// <summary>The result of checking a document.</summary>
/// <param name="Findings">What reading it reported and what the rules report, by file and place.</param>
public sealed record ValidationResult(IReadOnlyList<Diagnostic> Findings)
{
    /// <summary>The rules that were run with all that they look at: what they did not find is not there.</summary>
    public IReadOnlyList<Rule> Heard { get; init; } = [];

    /// <summary>What comments in the document have ignored.</summary>
    internal IReadOnlyList<IgnoredFinding> Ignored { get; init; } = [];

    /// <summary>The checks that rules did not make, because the map is too large for them.</summary>
    internal IReadOnlyList<LeftOutCheck> LeftOut { get; init; } = [];

    /// <summary>Why the map counts as a draft, as the rest of a sentence: <c>its `status` is draft</c>; null for a map in use and for a library.</summary>
    public string? WhyDraft { get; init; }

    /// <summary>The rules that were not run because the map is a draft; empty for a map in use.</summary>
    public IReadOnlyList<Rule> NotAskedOfDraft { get; init; } = [];

    /// <summary>The rules that the preset leaves out.</summary>
    public IReadOnlyList<Rule> NotAskedByPreset { get; init; } = [];

    /// <summary>How many findings there are, the most severe first, for people: <c>3 diagnostics: 1 error, 2 warnings</c>.</summary>
    public override string ToString() => new DiagnosticList(Findings).ToString();
}
