using JourneyKit.Diagnostics;

namespace JourneyKit.Gaps.Lifecycle;

/// <summary>The keys of one mapping of a report that are read; each is needed once.</summary>
internal sealed class ReportKeys(DiagnosticBag diagnostics, params IReadOnlyList<string> names)
{
    private readonly Dictionary<string, SourceSpan> met = new(StringComparer.Ordinal);

    /// <summary>The first of them that was not met; null where all were.</summary>
    public string? Missing => names.FirstOrDefault(name => !met.ContainsKey(name));

    /// <summary>Takes a key; false where it is not read, or was there already, which is then reported.</summary>
    public bool Add(string name, SourceSpan span)
    {
        if (!names.Contains(name, StringComparer.Ordinal))
        {
            return false;
        }

        if (met.TryAdd(name, span))
        {
            return true;
        }

        diagnostics.Add(new Diagnostic(DocumentFaults.DuplicateKey, $"The key `{name}` stands twice.")
        {
            Span = span,
            Related = [new RelatedLocation(met[name], "It stands here first.")],
        });
        return false;
    }
}
