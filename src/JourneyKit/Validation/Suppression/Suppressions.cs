using JourneyKit.Diagnostics;
using JourneyKit.Documents;

namespace JourneyKit.Validation.Suppression;

/// <summary>The comments of a document, and what they ignore.</summary>
internal sealed class Suppressions
{
    private readonly IReadOnlyList<IgnoreComment> comments;
    private readonly Dictionary<(string Path, string Rule), CoveringComments> byRule;
    private readonly HashSet<(IgnoreComment Comment, string Rule)> used = [];
    private readonly string ownPath;
    private readonly RuleSet rules;

    public Suppressions(JourneyDocument document, RuleSet rules)
    {
        this.rules = rules;
        ownPath = document.Sources.Count > 0 ? document.Sources[0].Path : "";
        comments = [.. document.Sources.SelectMany(IgnoreComments.In)];
        byRule = comments
            .SelectMany(comment => comment.Names.Select(rules.Find).OfType<Rule>(), (comment, rule) => (Comment: comment, Key: (comment.Span.Path, rule.Descriptor.Id)))
            .GroupBy(entry => entry.Key, entry => entry.Comment)
            .ToDictionary(group => group.Key, group => new CoveringComments(group));
    }

    /// <summary>What the comments do with a finding; null where it stays.</summary>
    public IgnoredFinding? Ignore(Diagnostic finding)
    {
        if (finding.Span is not { } span
            || !byRule.TryGetValue((span.Path, finding.Descriptor.Id), out var candidates)
            || candidates.At(span.Start.Line) is not { } comment)
        {
            return null;
        }

        used.Add((comment, finding.Descriptor.Id));
        return new IgnoredFinding(finding, comment.Reason, comment.Span);
    }

    /// <summary>What is wrong with the comments themselves.</summary>
    /// <param name="couldFind">Whether a rule could have found something: one that was not run, or lacked what it needs, tells nothing of a comment.</param>
    public IEnumerable<Diagnostic> Faults(Func<Rule, bool> couldFind)
    {
        foreach (var comment in comments)
        {
            if (!comment.IsUnderstood)
            {
                yield return new Diagnostic(DocumentFaults.UnknownRule, "This comment is no instruction. One is written `# journeykit: ignore JK5001 -- reason`.") { Span = comment.Span };
                continue;
            }

            if (comment.Reason is null)
            {
                yield return new Diagnostic(DocumentFaults.IgnoredWithoutReason, $"It does not say why {string.Join(", ", comment.Names)} is ignored.") { Span = comment.Span };
            }

            foreach (var name in comment.Names)
            {
                if (rules.Find(name) is not { } rule)
                {
                    yield return new Diagnostic(DocumentFaults.UnknownRule, RuleNames.UnknownMessage(name, rules.Rules.SelectMany(known => new[] { known.Descriptor.Id, known.Descriptor.Name }))) { Span = comment.Span };
                }
                else if (comment.Span.Path == ownPath && couldFind(rule) && !used.Contains((comment, rule.Descriptor.Id)))
                {
                    yield return new Diagnostic(DocumentFaults.IgnoresNothing, $"There is no {rule.Descriptor.Id} ({rule.Descriptor.Name}) here to ignore.") { Span = comment.Span };
                }
            }
        }
    }
}
