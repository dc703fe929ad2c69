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

    /// <summary>What was not asked.</summary>
    public UnaskedRules Unasked { get; init; } = new();

    public int Count(DiagnosticSeverity severity) => Findings.Count(finding => finding.Diagnostic.Severity == severity);
}
