using JourneyKit.Diagnostics;
using JourneyKit.Documents;
using JourneyKit.Model;
using JourneyKit.Sources;

namespace JourneyKit.Validation.Accepted;

/// <summary>A file of accepted findings, with their places and the faults of the file.</summary>
internal sealed class AcceptedFile
{
    private readonly TableFile<AcceptedFindings> file;
    private readonly HashSet<RuleSet> rules;
    private readonly HashSet<string> met = new(StringComparer.Ordinal);
    private readonly HashSet<(string Rule, string Scope)> looked = [];

    internal AcceptedFile(TableFile<AcceptedFindings> file, RuleSet rules)
    {
        this.file = file;
        this.rules = [rules];
        Findings = file.Content is { } content && !file.Diagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error) ? content : null;
    }

    /// <summary>The accepted findings; null where the file has errors.</summary>
    public AcceptedFindings? Findings { get; }

    /// <summary>What is wrong with the file, by place.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics => file.Diagnostics;

    /// <summary>The text of the file.</summary>
    public IReadOnlyList<SourceText> Sources => file.Sources;

    /// <summary>Reads a file.</summary>
    /// <param name="files">Where files are read from.</param>
    /// <param name="path">Its path there.</param>
    /// <param name="rules">The rules whose findings it may hold; null for <see cref="RuleSet.Default"/>.</param>
    /// <param name="root">What the folder of the files is called in messages.</param>
    public static AcceptedFile Read(IJourneyFiles files, string path, RuleSet? rules = null, string root = "")
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentException.ThrowIfNullOrEmpty(path);
        return new AcceptedFile(TableFile<AcceptedFindings>.Load(AcceptedDefinition.Table, files, ReadLimits.Default, root, path, new HashSet<string>(StringComparer.Ordinal)), rules ?? RuleSet.Default);
    }

    /// <summary>Notes that it holds findings of these rules, too: files below several configurations may share it.</summary>
    public void Know(RuleSet more) => rules.Add(more);

    /// <summary>Takes the accepted ones out of what was found in a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="result">What was found in it.</param>
    /// <returns>What is not accepted.</returns>
    public IReadOnlyList<Diagnostic> Filter(JourneyDocument document, ValidationResult result)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(result);
        if (document.Map is not { } map || Findings is not { } findings)
        {
            return result.Findings;
        }

        looked.UnionWith(result.Heard.Select(rule => (rule.Descriptor.Id, FindingKey.ScopeOf(map))));
        return [.. result.Findings.Where(finding => !IsAccepted(findings, map, finding))];
    }

    /// <summary>Diagnostics for accepted findings that are no longer found, of rules that were run on their maps.</summary>
    public IEnumerable<Diagnostic> Gone()
    {
        foreach (var key in Findings?.Accepted.Keys ?? [])
        {
            var path = ElementPath.Root / AcceptedDefinition.Accepted / key;
            if (FindingKey.Split(key) is not { } parts || IsUnknown(parts.Rule))
            {
                yield return new Diagnostic(DocumentFaults.UnknownRule, $"`{key}` is no key of a finding: rule, journey/state, element, and what tells it apart.") { Path = path, Span = file.SpanOf(path) };
            }
            else if (looked.Contains(parts) && !met.Contains(key))
            {
                yield return new Diagnostic(DocumentFaults.AcceptedIsGone, $"{parts.Rule} is no longer found in {parts.Scope}: take the line out.") { Path = path, Span = file.SpanOf(path) };
            }
        }
    }

    private bool IsUnknown(string rule)
        => rules.All(known => known.Find(rule) is null) && !rules.All(known => RuleNames.IsOfAnotherConfiguration(known, rule));

    private bool IsAccepted(AcceptedFindings findings, JourneyMap map, Diagnostic finding)
    {
        if (!findings.Contains(map, finding))
        {
            return false;
        }

        met.Add(FindingKey.Of(map, finding));
        return true;
    }
}
