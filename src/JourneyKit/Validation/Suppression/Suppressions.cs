using JourneyKit.Diagnostics;
using JourneyKit.Schema.Reading;

namespace JourneyKit.Validation.Suppression;

/// <summary>The comments of a document that ignore findings, and what they ignore.</summary>
internal sealed class Suppressions
{
    // The search for the name that was meant compares with every known one, so it is done for a few names only.
    private const int MostComparisons = 100_000;

    private readonly List<IgnoreComment> comments = [];
    private readonly Dictionary<(string Path, string Rule), CoveringComments> byRule;
    private readonly HashSet<(IgnoreComment Comment, string Rule)> used = [];
    private readonly string ownPath;
    private readonly RuleSet rules;
    private readonly DiagnosticBag faults;

    public Suppressions(JourneyDocument document, RuleSet rules)
    {
        this.rules = rules;
        faults = new DiagnosticBag(document.Limits.Diagnostics);
        ownPath = document.Sources.Count > 0 ? document.Sources[0].Path : "";
        Take(document);
        byRule = comments
            .SelectMany(comment => comment.Names.Select(name => RuleNames.Find(rules, name)).OfType<DiagnosticDescriptor>(), (comment, rule) => (Comment: comment, Key: (comment.Span.Path, rule.Id)))
            .GroupBy(entry => entry.Key, entry => entry.Comment)
            .ToDictionary(group => group.Key, group => new CoveringComments(group));
    }

    /// <summary>The finding as ignored by a comment; null where no comment ignores it.</summary>
    public IgnoredFinding? Ignore(Diagnostic finding)
    {
        if (finding.Span is not { } span || At(finding, span) is not { } comment)
        {
            return null;
        }

        // What says the same of many entries is ignored where each of them is.
        var others = ReferenceEquals(finding.Descriptor, DocumentFaults.SameAsInherited) ? finding.Related.Select(other => At(finding, other.Span)).ToList() : [];
        if (others.Contains(null))
        {
            return null;
        }

        used.UnionWith(others.Append(comment).Select(covering => (covering!, finding.Descriptor.Id)));
        return new IgnoredFinding(finding, comment.Reason, comment.Span);
    }

    /// <summary>The faults of the comments themselves.</summary>
    /// <param name="couldFind">Whether a rule or notice could have been found: one that was not asked for, or lacked what it needs, tells nothing of a comment.</param>
    public IReadOnlyList<Diagnostic> Faults(Func<DiagnosticDescriptor, bool> couldFind)
    {
        var known = RuleNames.Known(rules).ToList();
        var comparisons = 0;
        foreach (var comment in comments)
        {
            if (!comment.IsUnderstood)
            {
                Report(comment, DocumentFaults.UnknownRule, "This comment is no instruction. One is written `# journeykit: ignore JK5001 -- reason`.");
                continue;
            }

            if (comment.Reason is null)
            {
                Report(comment, DocumentFaults.IgnoredWithoutReason, $"It does not say why {NodeWords.Shorten(string.Join(", ", comment.Names))} is ignored.");
            }

            foreach (var name in comment.Names.TakeWhile(_ => !faults.IsFull))
            {
                if (RuleNames.Find(rules, name) is not { } rule)
                {
                    if (RuleNames.IsOfAnotherConfiguration(rules, name))
                    {
                        continue;
                    }

                    Report(comment, DocumentFaults.UnknownRule, RuleNames.UnknownMessage(name, known.TakeWhile(_ => comparisons++ < MostComparisons)));
                }
                else if (comment.Span.Path == ownPath && couldFind(rule) && !used.Contains((comment, rule.Id)))
                {
                    Report(comment, DocumentFaults.IgnoresNothing, $"There is no {rule.Id} ({rule.Name}) here to ignore.");
                }
            }
        }

        return faults.All;
    }

    private IgnoreComment? At(Diagnostic finding, SourceSpan span)
        => byRule.TryGetValue((span.Path, finding.Descriptor.Id), out var candidates) ? candidates.At(span.Start.Line) : null;

    private void Take(JourneyDocument document)
    {
        var most = document.Limits.IgnoreComments;
        var count = 0;
        foreach (var comment in document.Sources.SelectMany(IgnoreComments.In))
        {
            count += Math.Max(1, comment.Names.Count);
            if (count > most)
            {
                Report(comment, DocumentFaults.LimitExceeded, $"More than {most} rules are ignored by comments in the document; from here on they are not heeded.");
                return;
            }

            comments.Add(comment);
        }
    }

    private void Report(IgnoreComment comment, DiagnosticDescriptor descriptor, string message)
        => faults.Add(new Diagnostic(descriptor, message) { Span = comment.Span });
}
