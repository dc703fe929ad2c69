using JourneyKit.Diagnostics;

namespace JourneyKit.Validation.Suppression;

/// <summary>
/// What is found in a document, without what comments ignore. What its reader said comes first: of that, notices are
/// as grave as a team decides, like the findings of rules.
/// </summary>
internal sealed class ReadFindings
{
    private readonly JourneyDocument document;
    private readonly RuleSet rules;
    private readonly SeverityChoice severities;
    private readonly List<IgnoredFinding> ignored = [];
    private readonly HashSet<ElementPath> slips = [];

    public ReadFindings(JourneyDocument document, RuleSet rules, SeverityChoice severities)
    {
        (this.document, this.rules, this.severities) = (document, rules, severities);
        foreach (var diagnostic in document.Diagnostics)
        {
            AddRead(diagnostic);
        }
    }

    public DiagnosticBag Kept { get; } = new(int.MaxValue);

    public IReadOnlyList<IgnoredFinding> Ignored => ignored;

    private Suppressions Comments => field ??= new Suppressions(document, rules);

    /// <summary>Adds a finding; tells whether it was kept.</summary>
    public bool Add(Diagnostic diagnostic)
    {
        if (Comments.Ignore(diagnostic) is { } gone)
        {
            ignored.Add(gone);
            return false;
        }

        Kept.Add(diagnostic);
        return true;
    }

    /// <summary>Whether a finding is all about an element that is said to be a slip of an inherited one: it goes with the slip.</summary>
    public bool IsOfSlip(RuleFinding finding)
        => slips.Count > 0 && IsInSlip(finding.Path) && (!finding.IsCollective || finding.RelatedPaths.All(other => IsInSlip(other.Path)));

    /// <summary>Adds what is wrong with the comments themselves.</summary>
    /// <param name="heard">The rules that could have found something.</param>
    public void AddFaultsOfComments(HashSet<DiagnosticDescriptor> heard)
    {
        heard.UnionWith(DocumentFaults.Notices.Where(notice => severities.Of(notice) is not null));
        foreach (var fault in Comments.Faults(heard.Contains))
        {
            Kept.Add(fault);
        }
    }

    private void AddRead(Diagnostic diagnostic)
    {
        if (!DocumentFaults.Notices.Contains(diagnostic.Descriptor))
        {
            Kept.Add(diagnostic);
        }
        else if (severities.Of(diagnostic.Descriptor) is { } severity && Add(diagnostic with { Severity = severity }) && ReferenceEquals(diagnostic.Descriptor, DocumentFaults.NearInheritedId))
        {
            slips.Add(diagnostic.Path);
        }
    }

    private bool IsInSlip(ElementPath path)
    {
        for (var at = path; at is not null; at = at.Parent)
        {
            if (slips.Contains(at))
            {
                return true;
            }
        }

        return false;
    }
}
