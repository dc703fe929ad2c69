using JourneyKit.Editing;
using JourneyKit.Sources;

namespace JourneyKit.Merging;

/// <summary>Makes a file say what it should by the fewest changes. What comes from one of the other versions is copied as it is written there.</summary>
/// <param name="session">The file.</param>
/// <param name="copies">The other versions.</param>
internal sealed class ValueReach(EditSession session, IReadOnlyList<EntryCopy> copies)
{
    /// <summary>Makes it; false where that cannot be written.</summary>
    public bool TryReach(EditValue wanted)
    {
        var before = session.Save();
        if (TryReach([], [], wanted) && session.Value.IsSame(wanted))
        {
            return true;
        }

        session.Restore(before);
        return false;
    }

    private bool TryReach(int[] route, string[] path, EditValue wanted)
    {
        var now = session.Value.At(route);
        if (now.IsSame(wanted))
        {
            return true;
        }

        return now.Kind == NodeKind.Mapping && wanted.Kind == NodeKind.Mapping && !now.IsEmpty && !wanted.IsEmpty && Keys(now) is { } old && Keys(wanted) is { } keys
            ? TryReachEntries(route, path, wanted, old.Overlaps(keys))
            : ValueReplacement.TryReplace(session, route, wanted);
    }

    private bool TryReachEntries(int[] route, string[] path, EditValue wanted, bool hasCommon)
    {
        // The last entry of a block cannot go before another one is there.
        if (hasCommon && !TryRemoveOthers(route, Keys(wanted)!))
        {
            return false;
        }

        for (var i = 0; i < wanted.Entries.Count; i++)
        {
            var entry = wanted.Entries[i];
            var at = IndexOf(session.Value.At(route), entry.Key!);
            var isDone = at < 0 ? TryInsert(new Change.Insert(route, i, entry), path)
                : (at == i || session.TryApply(new Change.Move(route, at, i))) && TryReachEntry(route, path, i, entry);
            if (!isDone)
            {
                return false;
            }
        }

        return TryRemoveOthers(route, Keys(wanted)!);
    }

    // What is written in another form is taken over as the version writes it that has this form.
    private bool TryReachEntry(int[] route, string[] path, int at, EditEntry entry)
    {
        var now = session.Value.At(route);
        if (now.Entries[at].Value.Kind != entry.Value.Kind && !entry.Value.IsScalar && now.Entries.Count > 1)
        {
            var before = session.Save();
            foreach (var copy in copies)
            {
                if (copy.ValueAt([.. path, entry.Key!]) is { } other && other.Kind == entry.Value.Kind && session.TryApply(new Change.Remove(route, at))
                    && copy.TryInsert(session, new Change.Insert(route, at, entry with { Value = other }), path) && TryReach([.. route, at], [.. path, entry.Key!], entry.Value))
                {
                    return true;
                }

                session.Restore(before);
            }
        }

        return TryReach([.. route, at], [.. path, entry.Key!], entry.Value);
    }

    private bool TryRemoveOthers(int[] route, HashSet<string> keys)
    {
        for (var i = session.Value.At(route).Entries.Count - 1; i >= 0; i--)
        {
            if (!keys.Contains(session.Value.At(route).Entries[i].Key!) && !session.TryApply(new Change.Remove(route, i)))
            {
                return false;
            }
        }

        return true;
    }

    private bool TryInsert(Change.Insert insert, string[] path) => copies.Any(copy => copy.TryInsert(session, insert, path)) || session.TryApply(insert);

    private static HashSet<string>? Keys(EditValue mapping)
    {
        var keys = mapping.Entries.Select(entry => entry.Key!).ToHashSet(StringComparer.Ordinal);
        return keys.Count == mapping.Entries.Count ? keys : null;
    }

    private static int IndexOf(EditValue mapping, string key)
    {
        for (var i = 0; i < mapping.Entries.Count; i++)
        {
            if (mapping.Entries[i].Key == key)
            {
                return i;
            }
        }

        return -1;
    }
}
