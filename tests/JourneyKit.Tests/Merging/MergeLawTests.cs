using System.Text;
using JourneyKit.Merging;
using JourneyKit.Tests.Support;

namespace JourneyKit.Tests.Merging;

/// <summary>Whatever two people do to a map at the same time: nothing that either did is lost, and git never does better.</summary>
public sealed class MergeLawTests(ITestOutputHelper output)
{
    // Thousands where the environment asks for them.
    private static readonly int Triples = CaseCount.Of("JOURNEYKIT_MERGED_MAPS", 100);
    private static readonly int First = CaseCount.Of("JOURNEYKIT_MERGED_FROM", 0);

    [Fact]
    public void Every_change_of_each_side_is_in_the_result_or_in_a_conflict_that_is_named()
    {
        var (edits, outcomes, failures) = (new Tally(MergeScript.Names), new Tally(), new List<string>());
        using var git = new GitMergeFile();
        for (var seed = First; seed < First + Triples; seed++)
        {
            var triple = MergeTriple.Of(seed, edits);
            if (Failure(triple, git, outcomes) is { } failure)
            {
                failures.Add($"seed {seed}: {failure}");
            }
        }

        edits.Check(output);
        outcomes.Check(output);
        Assert.True(failures.Count == 0, $"{failures.Count} of {Triples}:\n{string.Join('\n', failures.Take(20))}");
    }

    [Fact]
    public void Where_only_one_side_has_changed_its_text_is_the_result()
    {
        for (var seed = First; seed < First + (Triples / 4); seed++)
        {
            var triple = MergeTriple.Of(seed, new Tally());
            foreach (var (ours, theirs) in new[] { (triple.Before, triple.Theirs), (triple.Theirs, triple.Before), (triple.Theirs, triple.Theirs) })
            {
                var merged = MapMerge.TryMerge("a", triple.Format, MergeTriple.Bytes(triple.Before), MergeTriple.Bytes(ours), MergeTriple.Bytes(theirs), MergeLabels.Usual, out var reason);
                Assert.True(merged is not null, $"seed {seed}: {reason}");
                Assert.True(triple.Theirs == Encoding.UTF8.GetString(merged.Text.Span).TrimStart('\uFEFF') || triple.Theirs == Encoding.UTF8.GetString(merged.Text.Span), $"seed {seed}: another text");
                Assert.Empty(merged.Conflicts);
            }
        }
    }

    private static string? Failure(MergeTriple triple, GitMergeFile git, Tally outcomes)
    {
        if (triple.Merge(isSwapped: false, out var reason) is not { } merged || triple.Merge(isSwapped: true, out reason) is not { } swapped)
        {
            return reason;
        }

        var byLines = git.Merge(triple);
        var isRight = byLines.IsClean && MergeOutcome.LostBy(triple, byLines.Text, []) is null;
        var isBroken = byLines.IsClean && MapFacts.Of(byLines.Text, triple.Format) is null;
        outcomes.Add($"git: {(!byLines.IsClean ? "conflict" : isRight ? "merged" : isBroken ? "merged, and the file is broken" : "merged, and a change is lost or doubled")}; here: {(merged.IsClean ? "merged" : merged.Conflicts.Count > 0 ? "conflict" : "fault told")}");
        if (isRight && !merged.IsClean)
        {
            return $"git merges this cleanly, and here there is {merged.Conflicts.Select(conflict => conflict.ToString()).Concat(merged.Faults).First()}";
        }

        var (result, other) = (new MergeOutcome(triple, merged), new MergeOutcome(triple, swapped));
        var (one, two) = (result.FactsOf(MergeSide.Ours), other.FactsOf(MergeSide.Theirs));
        return result.Lost ?? other.Lost
            ?? (!Paths(triple, merged).SequenceEqual(Paths(triple, swapped)) ? $"other conflicts where the sides are swapped: {string.Join(", ", Paths(triple, merged).Concat(Paths(triple, swapped)).Take(4))}"
            : !one.SetEquals(two) ? $"another meaning where the sides are swapped: {string.Join("; ", one.Except(two, StringComparer.Ordinal).Concat(two.Except(one, StringComparer.Ordinal)).Take(4))}"
            : null);
    }

    private static IEnumerable<string> Paths(MergeTriple triple, MergedText merged) => merged.Conflicts.Select(conflict => triple.FormerIds(conflict.Path.ToString())).Distinct().Order(StringComparer.Ordinal);
}
