using System.Globalization;
using System.Text;

namespace JourneyKit.Validation;

/// <summary>
/// Puts the findings about what a map does not say anywhere together, so that a map that has only begun gets one finding
/// and not twelve. Rules, their severities, comments and accepted findings know the single findings only.
/// </summary>
internal static class NotSaidYet
{
    private const int FewestParts = 2;

    /// <summary>The kind of the finding that several are put together to. It is no rule: what it lists is configured rule by rule.</summary>
    public static DiagnosticDescriptor Descriptor { get; } = new("JK7024", "not-said-yet", DiagnosticSeverity.Info, "Lists what a map does not say anywhere, in one finding that is as severe as its most severe part. Each part is the finding of a rule, which is configured, ignored and accepted by its own id or name. A map need not say all of it: switch off what your team does not need.");

    /// <summary>Puts the findings in a document together that say what its map does not say anywhere, if there are two or more.</summary>
    /// <param name="document">The document.</param>
    /// <param name="findings">The findings in it that are to be shown.</param>
    /// <returns>One finding with the others as its <see cref="Diagnostic.Parts"/>, then all other findings as they were.</returns>
    public static IReadOnlyList<Diagnostic> Together(JourneyDocument document, IReadOnlyList<Diagnostic> findings)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(findings);
        var parts = findings.Where(finding => finding.Unsaid is not null).OrderByDescending(finding => finding.Severity).ThenBy(finding => finding.Descriptor.Id, StringComparer.Ordinal).ToList();
        return parts.Count < FewestParts ? findings : [Of(document, parts), .. findings.Where(finding => finding.Unsaid is null)];
    }

    /// <summary>What there is to say about it, as Markdown: with all rules whose findings it lists.</summary>
    /// <param name="rules">The rules.</param>
    public static string Page(RuleSet rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        var page = new StringBuilder(Reference.RulePage.Write(Descriptor));
        page.Append("\n| what a map may not say | rule |\n|---|---|\n");
        foreach (var rule in rules.Rules.Where(rule => rule.Unsaid is not null))
        {
            page.Append(CultureInfo.InvariantCulture, $"| {rule.Unsaid} | {rule.Descriptor.Id} `{rule.Descriptor.Name}` |\n");
        }

        return page.ToString();
    }

    private static Diagnostic Of(JourneyDocument document, List<Diagnostic> parts)
        => new(Descriptor, $"This map does not say yet {string.Join(", ", parts.Take(parts.Count - 1).Select(part => part.Unsaid!.What))} and {parts[^1].Unsaid!.What}.")
        {
            Severity = parts[0].Severity,
            Span = document.FindKeySpan(ElementPath.Root),
            Parts = parts,
        };
}
