using JourneyKit.Changes;
using JourneyKit.Editing;
using JourneyKit.Matching;
using JourneyKit.Schema;

namespace JourneyKit.Merging;

/// <summary>Finds which elements one side gave another id: touchpoints and stages as a comparison of maps does, and what that leaves open, as all others, by what they say and what refers to them.</summary>
internal sealed class RenameSearch(MergeVersion before, MergeVersion after)
{
    private const double LeastAlike = 0.6;

    public static IReadOnlyList<MergeRename> Find(MergeVersion before, MergeVersion after) => new RenameSearch(before, after).Find();

    private List<MergeRename> Find()
    {
        var renames = new List<MergeRename>();
        foreach (var kind in ElementKind.All)
        {
            var (was, now) = (Definitions(before, kind), Definitions(after, kind));
            var gone = was.Keys.Where(id => !now.ContainsKey(id)).ToList();
            var made = now.Keys.Where(id => !was.ContainsKey(id)).ToList();
            if (gone.Count == 0 || made.Count == 0)
            {
                continue;
            }

            var matched = Matched(kind, gone, made);
            renames.AddRange(matched);
            renames.AddRange(Alike(kind, [.. gone.Except(matched.Select(rename => rename.Before), StringComparer.Ordinal)], [.. made.Except(matched.Select(rename => rename.After), StringComparer.Ordinal)], was, now));
        }

        return renames;
    }

    private List<MergeRename> Matched(ElementKind kind, List<string> gone, List<string> made)
    {
        if (kind != ElementKind.Touchpoint && kind != ElementKind.Stage)
        {
            return [];
        }

        return [.. JourneyMatching.Match(before.Map, after.Map, MatchMode.Suggest).Of(kind)!.Links
            .Select(link => link.Elements.ToList())
            .Where(pairs => pairs is [var (old, other)] && gone.Contains(old.Key, StringComparer.Ordinal) && made.Contains(other.Key, StringComparer.Ordinal))
            .Select(pairs => new MergeRename(kind, pairs[0].Before.Key, pairs[0].After.Key))];
    }

    // The pairs that are most alike first; where two are as much alike, none is known to be the same.
    private List<MergeRename> Alike(ElementKind kind, List<string> gone, List<string> made, Dictionary<string, int> was, Dictionary<string, int> now)
    {
        var traits = gone.ToDictionary(id => id, id => TraitsOf(before, kind, id, was[id]), StringComparer.Ordinal);
        var others = made.ToDictionary(id => id, id => TraitsOf(after, kind, id, now[id]), StringComparer.Ordinal);
        var pairs = gone.SelectMany(id => made.Select(other => (Before: id, After: other, Score: Likeness(traits[id], others[other])))).Where(pair => pair.Score >= LeastAlike).ToList();
        return [.. pairs
            .Where(pair => pairs.TrueForAll(other => other == pair || (other.Before != pair.Before && other.After != pair.After) || other.Score < pair.Score))
            .Select(pair => new MergeRename(kind, pair.Before, pair.After))];
    }

    private static double Likeness(HashSet<string> one, HashSet<string> other) => one.Count + other.Count == 0 ? 0 : 2.0 * one.Count(other.Contains) / (one.Count + other.Count);

    private static Dictionary<string, int> Definitions(MergeVersion version, ElementKind kind)
    {
        var found = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var node in version.DefinitionsOf(kind))
        {
            found.TryAdd(version.Tree.Text(node), node);
        }

        return found;
    }

    private static HashSet<string> TraitsOf(MergeVersion version, ElementKind kind, string id, int node)
    {
        var traits = new HashSet<string>(StringComparer.Ordinal);
        if (version.Tree.IsKey(node))
        {
            Add(EditValue.Of(version.Tree, node + 1), "");
        }

        foreach (var reference in version.ReferencesTo(kind, id))
        {
            traits.Add("used at " + version.Tree.PathOf(version.Tree.ParentOf(reference)) + (version.Tree.IsKey(reference) || version.Tree.IsItem(reference) ? "/*" : "/" + version.Tree.Text(reference - 1)));
        }

        return traits;

        void Add(EditValue value, string path)
        {
            if (value.IsScalar)
            {
                traits.Add($"{path}: {value.Text}");
            }

            foreach (var entry in value.Entries)
            {
                Add(entry.Value, entry.Key is null ? path : $"{path}/{entry.Key}");
            }
        }
    }
}
