using JourneyKit.Gaps;
using JourneyKit.Graphs;
using JourneyKit.Model;
using JourneyKit.Reports.Check;
using JourneyKit.Reports.Diff;

namespace JourneyKit.Reports.Review;

/// <summary>Compares the two sides of a file: what it means, what is found in it, what it computes to.</summary>
internal static class FileReview
{
    /// <summary>What a branch makes of a file.</summary>
    /// <param name="name">What it is called.</param>
    /// <param name="before">The document before; null where there was none.</param>
    /// <param name="after">The document after; null where there is none.</param>
    /// <param name="changes">What differs; null where a side cannot be read.</param>
    /// <param name="found">What is found before and after.</param>
    public static ReviewedFile Of(string name, JourneyDocument? before, JourneyDocument? after, DiffResult? changes, (IReadOnlyList<Finding> Before, IReadOnlyList<Finding> After) found)
    {
        var state = after is null ? "removed" : before is null ? "added" : changes is null ? "broken" : "changed";
        var (gaps, gapsBefore) = (GapsOf(after), GapsOf(before));
        return new ReviewedFile(name, state, changes?.Changes ?? [])
        {
            NewFindings = Missing(found.After, found.Before),

            // What cannot be read any more is not fixed, and its figures are no news.
            FixedFindings = after is { HasErrors: true } ? [] : Missing(found.Before, found.After),
            Conversions = changes is null ? [] : [.. Conversions(Sound(before), Sound(after))],
            NewGaps = Beyond(gaps, gapsBefore),
            ClosedGaps = Beyond(gapsBefore, gaps),
        };
    }

    // Lines and columns move; what is found where is the same finding.
    private static List<Finding> Missing(IReadOnlyList<Finding> findings, IReadOnlyList<Finding> others)
    {
        var left = others.GroupBy(Identity).ToDictionary(group => group.Key, group => group.Count());
        var missing = new List<Finding>();
        foreach (var finding in findings)
        {
            if (left.GetValueOrDefault(Identity(finding)) is > 0 and var count)
            {
                left[Identity(finding)] = count - 1;
            }
            else
            {
                missing.Add(finding);
            }
        }

        return missing;
    }

    private static (string Id, string Path, string Arguments) Identity(Finding finding)
        => (finding.Diagnostic.Descriptor.Id, finding.Diagnostic.Path.ToString(), finding.Diagnostic.Arguments.Count > 0 || finding.Diagnostic.IsCollective ? string.Join(' ', finding.Diagnostic.Arguments) : finding.Diagnostic.Message);

    private static IEnumerable<ReviewedConversion> Conversions(JourneyMap? before, JourneyMap? after)
    {
        var (was, now) = (Shares(before), Shares(after));
        return now.Keys.Union(was.Keys)
            .Select(id => new ReviewedConversion(NameOf(after?.Conversions[id] ?? before!.Conversions[id]!), was.GetValueOrDefault(id), now.GetValueOrDefault(id)))
            .Where(conversion => conversion.Before != conversion.After);
    }

    private static string NameOf(Conversion conversion) => conversion.Name ?? conversion.Id.Value;

    private static Dictionary<Id<Conversion>, double?> Shares(JourneyMap? map)
        => map is null ? [] : ConversionChain.Of(JourneyGraph.Of(map)).Conversions.ToDictionary(flow => flow.Conversion.Id, flow => flow.Probability);

    // Where one side has no baseline, nothing is known of its gaps.
    private static List<Gap> Beyond(ElementMap<Gap>? gaps, ElementMap<Gap>? others)
    {
        if (gaps is not { } all || others is not { } known)
        {
            return [];
        }

        var ids = known.Select(gap => gap.Id).ToHashSet(StringComparer.Ordinal);
        return [.. all.AsEnumerable().Where(gap => !ids.Contains(gap.Id))];
    }

    private static ElementMap<Gap>? GapsOf(JourneyDocument? document)
        => Sound(document) is { } map && Sound(document!.Baseline) is { } baseline ? GapAnalysis.Compare(baseline, map).Gaps : null;

    private static JourneyMap? Sound(JourneyDocument? document) => document is { HasErrors: false } ? document.Map : null;
}
