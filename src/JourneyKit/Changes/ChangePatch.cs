using JourneyKit.Model;
using JourneyKit.Schema;
using JourneyKit.Schema.Patching;

namespace JourneyKit.Changes;

/// <summary>Makes changes to a map.</summary>
internal static class ChangePatch
{
    /// <summary>Whether a map has what a change begins with.</summary>
    public static bool Fits(ChangeSet set, Change change, JourneyMap map)
    {
        if (change.IsReplacement)
        {
            var (mapping, from, to) = Ends(change);
            return Replacement.Holds(map, mapping, from) && Replacement.Holds(map, mapping, to) == Replacement.Holds(set.Before, mapping, to);
        }

        if (change.Kind == ChangeKind.Reordered)
        {
            var ids = change.Before!.Items.Select(id => id.Text!).ToList();
            return map.Stages.Keys.Where(ids.ToHashSet(StringComparer.Ordinal).Contains).SequenceEqual(ids, StringComparer.Ordinal);
        }

        return JourneySchema.Map.TryFind(map, change.BeforePath.Segments.ToArray(), out var found) && Equals(found, change.Before);
    }

    public static JourneyMap Apply(ChangeSet set, JourneyMap map)
    {
        var replacements = set.Changes.Where(change => change.IsReplacement).ToList();
        var origins = Origins(set, replacements);
        var moved = Replace(set, replacements, map);
        var patch = PatchNode.NewRoot();
        foreach (var change in set.Changes.Where(change => !change.IsReplacement && change.Kind != ChangeKind.Reordered && IsMade(origins, change)))
        {
            patch.Set(change.AfterPath, change.After);
        }

        var patched = JourneySchema.Map.Patch(moved, patch);
        return patched with { Stages = InOrder(patched.Stages, set.After.Stages) };
    }

    // What a new element is made of: of several the one that is named first. What it has in common with the others is told, not made.
    private static Dictionary<(string Mapping, string Id), string> Origins(ChangeSet set, List<Change> replacements)
    {
        var origins = new Dictionary<(string Mapping, string Id), string>();
        foreach (var (mapping, from, to) in replacements.Select(Ends))
        {
            origins.TryAdd((mapping, to), Replacement.Holds(set.Before, mapping, to) ? to : from);
        }

        return origins;
    }

    private static bool IsMade(Dictionary<(string Mapping, string Id), string> origins, Change change)
    {
        if (origins.Count == 0 || change.AfterPath.Segments is not [var mapping, var to, ..])
        {
            return true;
        }

        return !origins.TryGetValue((mapping, to), out var origin) || change.BeforePath.Segments[1] == origin;
    }

    private static JourneyMap Replace(ChangeSet set, List<Change> replacements, JourneyMap map)
    {
        if (replacements.Count == 0)
        {
            return map;
        }

        var moved = new Renaming(Renames(replacements, Replacement.Touchpoints), Renames(replacements, Replacement.Stages), Renames(replacements, Replacement.Conversions)).Apply(map);
        return moved with
        {
            Conversions = Replace(moved.Conversions, set.Before.Conversions, set.After.Conversions, PairsOf(replacements, Replacement.Conversions), Renaming.Copy),
            Stages = Replace(moved.Stages, set.Before.Stages, set.After.Stages, PairsOf(replacements, Replacement.Stages), Renaming.Copy),
            Touchpoints = Replace(moved.Touchpoints, set.Before.Touchpoints, set.After.Touchpoints, PairsOf(replacements, Replacement.Touchpoints), Renaming.Copy),
        };
    }

    private static ElementMap<T> Replace<T>(ElementMap<T> elements, ElementMap<T> before, ElementMap<T> after, List<(string From, string To)> pairs, Func<T, string, T> copy)
        where T : class, IKeyed
    {
        if (pairs.Count == 0)
        {
            return elements;
        }

        var gone = pairs.Select(pair => pair.From).Where(id => !after.Contains(id)).ToHashSet(StringComparer.Ordinal);
        var made = pairs.Where(pair => !before.Contains(pair.To)).DistinctBy(pair => pair.To, StringComparer.Ordinal).Select(pair => copy(elements[pair.From]!, pair.To));
        return [.. elements.Where(element => !gone.Contains(element.Key)), .. made];
    }

    private static Dictionary<string, string> Renames(List<Change> replacements, string mapping) => replacements
        .Where(change => change.Kind == ChangeKind.Renamed)
        .Select(Ends)
        .Where(ends => ends.Mapping == mapping)
        .ToDictionary(ends => ends.From, ends => ends.To, StringComparer.Ordinal);

    // Renamed elements have their new ids already.
    private static List<(string From, string To)> PairsOf(List<Change> replacements, string mapping)
        => [.. replacements.Where(change => change.Kind != ChangeKind.Renamed).Select(Ends).Where(ends => ends.Mapping == mapping).Select(ends => (ends.From, ends.To))];

    private static (string Mapping, string From, string To) Ends(Change change)
        => (change.BeforePath.Parent!.Segment, change.BeforePath.Segment, change.AfterPath.Segment);

    // A stage that the second map does not know stays behind the one that it stood behind.
    private static ElementMap<Stage> InOrder(ElementMap<Stage> stages, ElementMap<Stage> order)
    {
        var ids = order.Keys.Where(stages.Contains).ToList();
        string? previous = null;
        foreach (var id in stages.Keys)
        {
            if (!order.Contains(id))
            {
                ids.Insert(previous is null ? 0 : ids.IndexOf(previous) + 1, id);
            }

            previous = id;
        }

        return ids.SequenceEqual(stages.Keys, StringComparer.Ordinal) ? stages : [.. ids.Select(id => stages[id]!)];
    }
}
