using JourneyKit.Diagnostics;

namespace JourneyKit.Reports.Check;

/// <summary>The order in which findings are shown, whatever was read first: by file, then by place.</summary>
internal static class FindingOrder
{
    public static IReadOnlyList<Finding> Of(IEnumerable<Finding> findings) =>
    [
        .. findings
            .OrderBy(finding => finding.Path, StringComparer.Ordinal)
            .ThenBy(finding => ReferenceEquals(finding.Diagnostic.Descriptor, DocumentFaults.TooManyDiagnostics))
            .ThenBy(finding => finding.Diagnostic.Span?.Start.Line)
            .ThenBy(finding => finding.Diagnostic.Span?.Start.Column)
            .ThenBy(finding => finding.Diagnostic.Descriptor.Id, StringComparer.Ordinal)
            .ThenBy(finding => finding.Diagnostic.Message, StringComparer.Ordinal),
    ];
}
