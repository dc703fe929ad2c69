using JourneyKit.Changes;
using JourneyKit.Model;
using JourneyKit.Reports.Diff;
using JourneyKit.Tool.Commands;
using JourneyKit.Tool.Inputs;

namespace JourneyKit.Tool.Git.History;

/// <summary>What a commit changed of one element, and what the element was called before.</summary>
/// <param name="Result">The two versions with the changes of the element alone.</param>
/// <param name="Before">The path of the element in the first version.</param>
internal sealed record ElementChanges(DiffResult Result, ElementPath Before)
{
    /// <summary>Looks for them.</summary>
    /// <param name="first">The first version; null where the document was not there.</param>
    /// <param name="second">The second version; null where the document is not there any more.</param>
    /// <param name="path">The path of the element in the second version.</param>
    public static ElementChanges Of(ReadInput? first, ReadInput? second, ElementPath path)
    {
        var declared = Differences.Between(first, second, MatchMode.Declared);
        if (ReplacedBy(declared, path) is { } replaced)
        {
            return Select(declared, replaced, path);
        }

        var chosen = Select(declared, path, path);
        if (first is null || second is null || !chosen.Result.Changes.Any(change => change.Before is null && change.AfterPath == path))
        {
            return chosen;
        }

        // It looks new: perhaps it had another id, or stood elsewhere.
        var suggested = declared.IsOfMaps ? Differences.Between(first, second, MatchMode.Suggest) : declared;
        return ReplacedBy(suggested, path) is { } guessed ? Select(suggested, guessed, path)
            : Elsewhere(first, path) is { } moved && !ElementSearch.Values(second).Contains(moved) ? Select(declared, moved, path)
            : chosen;
    }

    private static ElementPath? ReplacedBy(DiffResult result, ElementPath path)
    {
        var before = ElementPath.Root;
        foreach (var (segment, at) in path.Segments.Select((segment, place) => (segment, place)))
        {
            // A transition is called as the touchpoint that it leads to.
            var after = path.Segments is ["touchpoints", _, "next", ..] && at == 3 ? ElementPath.Root / "touchpoints" / segment : path.Segments.Take(at + 1).Aggregate(ElementPath.Root, (above, step) => above / step);
            before /= result.Changes.FirstOrDefault(change => change.IsReplacement && change.AfterPath == after)?.BeforePath.Segment ?? segment;
        }

        return before == path ? null : before;
    }

    private static ElementPath? Elsewhere(ReadInput document, ElementPath path)
        => path.Segments.Count < 4 ? null : ElementSearch.Values(document).FirstOrDefault(other => other.Segment == path.Segment && other.Segments.Count == path.Segments.Count && other.Parent!.Segment == path.Parent!.Segment && path.Parent.Segment != "next");

    private static ElementChanges Select(DiffResult result, ElementPath before, ElementPath after)
        => new(result with { Changes = [.. result.Changes.Select(change => PartOf(change, before, after)).OfType<Change>()] }, before);

    private static Change? PartOf(Change change, ElementPath before, ElementPath after)
        => (change.After is not null && IsAtOrBelow(change.AfterPath, after)) || (change.Before is not null && IsAtOrBelow(change.BeforePath, before)) ? change
            : change.Before is null && IsAtOrBelow(after, change.AfterPath) && ValueAt(change.After!, change.AfterPath, after) is { } added ? new Change(ChangeKind.Added, after, after, null, added)
            : change.After is null && IsAtOrBelow(before, change.BeforePath) && ValueAt(change.Before!, change.BeforePath, before) is { } removed ? new Change(ChangeKind.Removed, before, before, removed, null)
            : null;

    private static DataValue? ValueAt(DataValue value, ElementPath from, ElementPath to)
        => to.Segments.Skip(from.Segments.Count).Aggregate((DataValue?)value, (at, segment) => at is not null && at.Members.TryGetValue(segment, out var member) ? member : null);

    private static bool IsAtOrBelow(ElementPath path, ElementPath above)
    {
        var at = path;
        for (var steps = path.Segments.Count - above.Segments.Count; steps > 0; steps--)
        {
            at = at.Parent!;
        }

        return at == above;
    }
}
