using JourneyKit.Matching;
using JourneyKit.Model;
using JourneyKit.Schema;

namespace JourneyKit.Changes;

/// <summary>
/// Leaves out what only comparing an element with each of those that were merged into it makes a change: what one of them
/// had is kept, not new. The changes themselves stay complete, for they are applied and turned round one by one.
/// </summary>
internal sealed class ToldChanges
{
    // Mapping, id, property, and where the property holds elements the id of one: /touchpoints/kiosk/next/counter.
    private const int LongestPart = 4;
    private const int Property = 3;

    private readonly MatchResult matches;
    private readonly Dictionary<string, List<Change>> byPart = new(StringComparer.Ordinal);
    private readonly Dictionary<ElementRef, List<ElementRef>> sources = [];
    private readonly HashSet<Change> dropped = new(ReferenceEqualityComparer.Instance);

    private ToldChanges(MatchResult matches) => this.matches = matches;

    public static ElementList<Change> Of(ChangeSet set)
    {
        if (!set.Changes.Any(change => change.Kind == ChangeKind.Merged))
        {
            return set.Changes;
        }

        var told = new ToldChanges(set.Matches);
        told.Read(set.Changes);
        foreach (var part in told.byPart.Values)
        {
            told.Settle(part);
        }

        return [.. set.Changes.Where(change => !told.dropped.Contains(change))];
    }

    private void Read(ElementList<Change> changes)
    {
        foreach (var change in changes)
        {
            if (!change.IsReplacement && change.AfterPath.Segments is [_, _, _, ..] segments && SourcesOf(change).Count > 1)
            {
                var part = string.Join('/', segments.Take(LongestPart));
                (byPart.TryGetValue(part, out var known) ? known : byPart[part] = []).Add(change);
            }
        }
    }

    // All changes of a part: a property, or an element in one.
    private void Settle(List<Change> part)
    {
        var depth = Math.Min(part.Min(DepthOf), LongestPart);
        var bySource = part.ToLookup(SourceOf);
        var isGone = part.Exists(change => change.After is null && DepthOf(change) == depth);
        var all = SourcesOf(part[0]);
        if (!isGone && all.Exists(source => !bySource.Contains(source)))
        {
            dropped.UnionWith(part);
            return;
        }

        var having = all.FindAll(source => bySource[source].Any() && !bySource[source].Any(change => change.Before is null && DepthOf(change) == depth));
        var told = having.Count == 0 ? all.FindAll(source => bySource[source].Any())[..1] : depth == Property ? having : having[..1];
        var values = new HashSet<DataValue>();
        foreach (var change in part)
        {
            var isTold = told.Contains(SourceOf(change));
            if (!isTold || (depth == Property && change.Before is { } before && DepthOf(change) == Property && !values.Add(before)))
            {
                dropped.Add(change);
            }
        }
    }

    private static int DepthOf(Change change) => change.AfterPath.Segments.Count;

    private static ElementRef SourceOf(Change change) => ElementRef.At(change.BeforePath)!.Value;

    private List<ElementRef> SourcesOf(Change change)
    {
        if (ElementRef.At(change.AfterPath) is not { } element || matches.Of(element.Kind) is not { } among)
        {
            return [];
        }

        if (!sources.TryGetValue(element, out var found))
        {
            sources.Add(element, found = [.. among.BeforeOf(element)]);
        }

        return found;
    }
}
