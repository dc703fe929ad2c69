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
            var (_, from, to) = Replacement.Of(change);
            return Replacement.Holds(map, from) && Replacement.Holds(map, to) == Replacement.Holds(set.Before, to);
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
        var replacements = set.Changes.Where(change => change.IsReplacement).Select(Replacement.Of).ToList();
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
    private static Dictionary<ElementRef, ElementRef> Origins(ChangeSet set, List<Replacement> replacements)
    {
        var origins = new Dictionary<ElementRef, ElementRef>();
        foreach (var (_, from, to) in replacements)
        {
            origins.TryAdd(to, Replacement.Holds(set.Before, to) ? to : from);
        }

        return origins;
    }

    private static bool IsMade(Dictionary<ElementRef, ElementRef> origins, Change change)
    {
        if (origins.Count == 0 || ElementRef.At(change.AfterPath) is not { } to)
        {
            return true;
        }

        return !origins.TryGetValue(to, out var origin) || ElementRef.At(change.BeforePath) == origin;
    }

    private static JourneyMap Replace(ChangeSet set, List<Replacement> replacements, JourneyMap map)
    {
        if (replacements.Count == 0)
        {
            return map;
        }

        var moved = Renaming.Of(replacements).Apply(map);
        return moved with
        {
            Conversions = Replace(moved.Conversions, set.Before.Conversions, set.After.Conversions, PairsOf(replacements, ElementKind.Conversion), Renaming.Copy),
            Stages = Replace(moved.Stages, set.Before.Stages, set.After.Stages, PairsOf(replacements, ElementKind.Stage), Renaming.Copy),
            Touchpoints = Replace(moved.Touchpoints, set.Before.Touchpoints, set.After.Touchpoints, PairsOf(replacements, ElementKind.Touchpoint), Renaming.Copy),
        };
    }

    private static ElementMap<T> Replace<T>(ElementMap<T> elements, ElementMap<T> before, ElementMap<T> after, List<(Id<T> From, Id<T> To)> pairs, Func<T, Id<T>, T> copy)
        where T : Element<T>
    {
        if (pairs.Count == 0)
        {
            return elements;
        }

        var gone = pairs.Select(pair => pair.From).Where(id => !after.Contains(id)).ToHashSet();
        var made = pairs.Where(pair => !before.Contains(pair.To)).DistinctBy(pair => pair.To).Select(pair => copy(elements[pair.From]!, pair.To));
        return [.. elements.Where(element => !gone.Contains(element.Id)), .. made];
    }

    // Renamed elements have their new ids already.
    private static List<(Id<T> From, Id<T> To)> PairsOf<T>(List<Replacement> replacements, ElementKind<T> kind)
        => [.. replacements.Where(replacement => replacement.Kind != ChangeKind.Renamed && replacement.Before.Kind == kind).Select(replacement => (replacement.Before.As(kind)!.Value, replacement.After.As(kind)!.Value))];

    // A stage that the second map does not know stays behind the one that it stood behind.
    private static ElementMap<Stage> InOrder(ElementMap<Stage> stages, ElementMap<Stage> order)
    {
        var ids = order.Select(stage => stage.Id).Where(stages.Contains).ToList();
        Id<Stage>? previous = null;
        foreach (var stage in stages)
        {
            if (!order.Contains(stage.Id))
            {
                ids.Insert(previous is { } before ? ids.IndexOf(before) + 1 : 0, stage.Id);
            }

            previous = stage.Id;
        }

        return ids.SequenceEqual(stages.Select(stage => stage.Id)) ? stages : [.. ids.Select(id => stages[id]!)];
    }
}
