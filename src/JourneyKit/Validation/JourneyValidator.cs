using JourneyKit.Diagnostics;
using JourneyKit.Documents;
using JourneyKit.Model;

namespace JourneyKit.Validation;

/// <summary>Checks maps against rules.</summary>
/// <param name="rules">The rules; null for <see cref="RuleSet.Default"/>.</param>
public sealed class JourneyValidator(RuleSet? rules = null)
{
    private readonly RuleSet rules = rules ?? RuleSet.Default;

    /// <summary>Checks a map, wherever it comes from. The findings have paths, but no places in a text.</summary>
    /// <param name="map">The map.</param>
    /// <returns>The findings, rule by rule.</returns>
    public IReadOnlyList<Diagnostic> Validate(JourneyMap map)
    {
        ArgumentNullException.ThrowIfNull(map);
        return [.. Run(map).Select(finding => new Diagnostic(finding.Descriptor, finding.Message) { Path = finding.Path })];
    }

    /// <summary>Checks a document: what its reader said of it, and, where it holds a map, what the rules say, each at its place.</summary>
    /// <param name="document">The document.</param>
    /// <returns>The findings, by file and place.</returns>
    public IReadOnlyList<Diagnostic> Validate(JourneyDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        if (document.Map is not { } map)
        {
            return document.Diagnostics;
        }

        var all = new DiagnosticBag(int.MaxValue);
        foreach (var diagnostic in document.Diagnostics)
        {
            all.Add(diagnostic);
        }

        foreach (var finding in Run(map))
        {
            var span = finding.IsAtKey ? document.FindKeySpan(finding.Path) : document.FindSpan(finding.Path);
            all.Add(new Diagnostic(finding.Descriptor, finding.Message) { Path = finding.Path, Span = span });
        }

        return all.ToSortedList(document.Sources);
    }

    private List<RuleContext.Finding> Run(JourneyMap map)
    {
        var findings = new List<RuleContext.Finding>();
        foreach (var rule in rules.Rules)
        {
            rule.Check(new RuleContext(map, rule, findings));
        }

        return findings;
    }
}
