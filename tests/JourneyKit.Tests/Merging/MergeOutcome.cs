using System.Text;
using JourneyKit.Diagnostics;
using JourneyKit.Formats;
using JourneyKit.Merging;

namespace JourneyKit.Tests.Merging;

/// <summary>A merge, held against what both sides did.</summary>
internal sealed class MergeOutcome
{
    private readonly MergeTriple triple;
    private readonly string text;

    public MergeOutcome(MergeTriple triple, MergedText merged)
    {
        (this.triple, text) = (triple, Encoding.UTF8.GetString(merged.Text.Span));
        List<string> conflicts = [.. merged.Conflicts.Select(conflict => triple.FormerIds(conflict.Path.ToString()))];
        Lost = merged.Faults.Count > 0 ? null : LostBy(triple, Settled(MergeSide.Ours), conflicts) ?? LostBy(triple, Settled(MergeSide.Theirs), conflicts) ?? LostComment(conflicts.Count > 0);
    }

    /// <summary>What is lost; null where nothing is.</summary>
    public string? Lost { get; }

    /// <summary>What the result says, conflicts settled as one side wants it.</summary>
    public HashSet<string> FactsOf(MergeSide side) => triple.FactsOf(Settled(side)) ?? [];

    /// <summary>What a text lacks of the changes of both sides, but for those at some paths; null where it lacks nothing.</summary>
    public static string? LostBy(MergeTriple triple, string text, IReadOnlyList<string> conflicts)
    {
        if (triple.FactsOf(text) is not { } facts)
        {
            // Who settles a conflict as the side wants it that uses what the other took out, is told by the check.
            var fault = JourneyDocument.Parse(text, triple.Format).Diagnostics.First(fault => fault.Severity == DiagnosticSeverity.Error);
            return ReferenceEquals(fault.Descriptor, DocumentFaults.UnknownReference) && (IsNamed(triple.FormerIds(fault.Path + ":")) || conflicts.Any(path => Names(fault, path))) ? null : $"the result has faults at {fault.Path}: {fault}; named: {string.Join(", ", conflicts)}";
        }

        var before = triple.FactsOf(triple.Before)!;
        foreach (var side in new[] { triple.Ours, triple.Theirs })
        {
            var there = triple.FactsOf(side)!;
            var other = triple.FactsOf(ReferenceEquals(side, triple.Ours) ? triple.Theirs : triple.Ours)!;
            if (there.FirstOrDefault(fact => !before.Contains(fact) && !facts.Contains(fact) && !IsNamed(fact)) is { } lost)
            {
                return $"lost: {lost}";
            }

            if (before.FirstOrDefault(fact => !there.Contains(fact) && facts.Contains(fact) && !IsNamed(fact)) is { } back)
            {
                return $"taken out, and there again: {back}";
            }

            if (facts.FirstOrDefault(fact => !before.Contains(fact) && !there.Contains(fact) && !other.Contains(fact) && !IsNamed(fact)) is { } made)
            {
                return $"from nowhere: {made}";
            }
        }

        return null;

        // The element that is missing is itself what both sides want otherwise.
        bool Names(Diagnostic fault, string path) => triple.FormerIds(fault.Message).Contains($" `{path[(path.LastIndexOf('/') + 1)..]}`. ", StringComparison.Ordinal);

        bool IsNamed(string fact) => conflicts.Any(path => fact.StartsWith(path + "/", StringComparison.Ordinal) || fact.StartsWith(path + ":", StringComparison.Ordinal) || path.StartsWith(fact.Split(": ")[0] + "/", StringComparison.Ordinal));
    }

    // Comments of what the other side took out may go with it; those that a side has written may not.
    private string? LostComment(bool hasConflicts)
    {
        if (triple.Format == JourneyFormat.Json)
        {
            return null;
        }

        var before = Comments(triple.Before);
        var now = hasConflicts ? [.. Comments(Settled(MergeSide.Ours)), .. Comments(Settled(MergeSide.Theirs))] : Comments(text);
        return Comments(triple.Ours).Concat(Comments(triple.Theirs)).FirstOrDefault(comment => !before.Contains(comment) && !now.Contains(comment)) is { } lost ? $"lost: {lost}" : null;
    }

    private static HashSet<string> Comments(string text)
        => TreeReader.Read("a", MergeTriple.Bytes(text), JourneyFormat.Yaml, ReadLimits.Default, new DiagnosticBag(10), out _) is { } tree ? [.. CommentList.Of(tree).Select(comment => comment.Text)] : [];

    // As people do it who take one side everywhere.
    private string Settled(MergeSide side)
    {
        var kept = new StringBuilder();
        var part = (MergeSide?)null;
        foreach (var line in LineMerge.LinesOf(text))
        {
            part = line.StartsWith("<<<<<<< ", StringComparison.Ordinal) ? MergeSide.Ours
                : line.StartsWith("||||||| ", StringComparison.Ordinal) ? MergeSide.Base
                : line.TrimEnd() == "=======" ? MergeSide.Theirs
                : line.StartsWith(">>>>>>> ", StringComparison.Ordinal) ? null
                : part is null || part == side ? Keep(line, part)
                : part;
        }

        return kept.ToString();

        MergeSide? Keep(string line, MergeSide? at)
        {
            kept.Append(line);
            return at;
        }
    }
}
