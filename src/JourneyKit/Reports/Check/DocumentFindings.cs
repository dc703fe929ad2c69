using JourneyKit.Validation;
using JourneyKit.Validation.Accepted;

namespace JourneyKit.Reports.Check;

/// <summary>The findings of documents as reports show them.</summary>
internal static class DocumentFindings
{
    /// <summary>Checks documents, each finding once.</summary>
    public static CheckResult Check(IReadOnlyList<JourneyDocument> documents, JourneyValidator validator)
    {
        var (findings, seen, unasked, ignored) = (new List<Finding>(), new HashSet<object>(), new UnaskedRules(), 0);
        foreach (var document in documents)
        {
            var result = validator.Check(document);
            unasked.Add(document.Path, result, RulePreset.Recommended);
            ignored += result.Ignored.Count;
            findings.AddRange(NotSaidYet.Together(document, result.Findings).Select(diagnostic => ToKeyedFinding(document, diagnostic, span => span, document.Path)).Where(finding => seen.Add(finding.Identity)));
        }

        return new CheckResult(documents.Count, FindingOrder.Of(findings)) { Ignored = ignored, Unasked = unasked };
    }

    /// <summary>A diagnostic of a document as it is shown.</summary>
    public static Finding ToFinding(JourneyDocument document, Diagnostic diagnostic, Func<SourceSpan, SourceSpan> show, string name) => Finding.Of(diagnostic, document.Sources, show, name) with
    {
        Parts = [.. diagnostic.Parts.Select(part => ToFinding(document, part, show, name))],
    };

    /// <summary>The same with what it is recognised by.</summary>
    public static Finding ToKeyedFinding(JourneyDocument document, Diagnostic diagnostic, Func<SourceSpan, SourceSpan> show, string name) => ToFinding(document, diagnostic, show, name) with
    {
        Key = document.Map is { } map && diagnostic.Parts.Count == 0 && AcceptedFindings.CanBeAccepted(diagnostic) ? FindingKey.Of(map, diagnostic) : null,
        Parts = [.. diagnostic.Parts.Select(part => ToKeyedFinding(document, part, show, name))],
    };
}
