namespace JourneyKit.Reports.Check;

/// <summary>What a check found.</summary>
/// <param name="FileCount">How many files were checked.</param>
/// <param name="Findings">The findings, by file and place, each once.</param>
internal sealed record CheckResult(int FileCount, IReadOnlyList<Finding> Findings)
{
    /// <summary>The severities, the most severe first.</summary>
    public static IReadOnlyList<DiagnosticSeverity> Severities { get; } = [DiagnosticSeverity.Error, DiagnosticSeverity.Warning, DiagnosticSeverity.Info, DiagnosticSeverity.Hint];

    /// <summary>How many findings comments in the documents have ignored.</summary>
    public int Ignored { get; init; }

    /// <summary>How many findings are accepted.</summary>
    public int Accepted { get; init; }

    /// <summary>How many files were left out because nothing they depend on has changed; null where all were to be checked.</summary>
    public int? Unchanged { get; init; }

    /// <summary>What was not asked.</summary>
    public UnaskedRules Unasked { get; init; } = new();

    /// <summary>What could not be read and has no place, in sentences.</summary>
    public IReadOnlyList<string> Failures { get; init; } = [];

    /// <summary>How long it took; null where no statistics are asked for.</summary>
    public CheckTimes? Times { get; init; }

    /// <summary>How often each rule found something, the most frequent first. What is put together in one finding counts for the rules that ask for it.</summary>
    public IEnumerable<(string Id, string Name, int Count)> ByRule
        => Findings.SelectMany(finding => finding.Parts.Count > 0 ? finding.Parts : [finding])
            .GroupBy(finding => finding.Diagnostic.Descriptor.Id, StringComparer.Ordinal)
            .Select(rule => (Id: rule.Key, rule.First().Diagnostic.Descriptor.Name, Count: rule.Count()))
            .OrderByDescending(rule => rule.Count)
            .ThenBy(rule => rule.Id, StringComparer.Ordinal);

    public int Count(DiagnosticSeverity severity) => Findings.Count(finding => finding.Diagnostic.Severity == severity);
}
