using JourneyKit.Matching;
using JourneyKit.Model;

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
    private readonly Dictionary<(string Mapping, string Id), List<string>> sources = [];
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
            if (!change.IsReplacement && change.AfterPath.Segments is [var mapping, var to, _, ..] segments && SourcesOf(mapping, to).Count > 1)
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
        var bySource = part.ToLookup(SourceOf, StringComparer.Ordinal);
        var isGone = part.Exists(change => change.After is null && DepthOf(change) == depth);
        var all = SourcesOf(part[0].AfterPath.Segments[0], part[0].AfterPath.Segments[1]);
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
            var isTold = told.Contains(SourceOf(change), StringComparer.Ordinal);
            if (!isTold || (depth == Property && change.Before is { } before && DepthOf(change) == Property && !values.Add(before)))
            {
                dropped.Add(change);
            }
        }
    }

    private static int DepthOf(Change change) => change.AfterPath.Segments.Count;

    private static string SourceOf(Change change) => change.BeforePath.Segments[1];

    private List<string> SourcesOf(string mapping, string to)
    {
        if (mapping is not (Replacement.Touchpoints or Replacement.Stages or Replacement.Conversions))
        {
            return [];
        }

        if (!sources.TryGetValue((mapping, to), out var found))
        {
            sources.Add((mapping, to), found = [.. Replacement.MatchesOf(matches, mapping).BeforeOf(to)]);
        }

        return found;
    }
}
