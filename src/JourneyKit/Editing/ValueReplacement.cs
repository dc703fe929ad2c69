namespace JourneyKit.Editing;

/// <summary>Puts a value in the place of another by the fewest changes: what both say alike stays as it is written, with its comments.</summary>
internal static class ValueReplacement
{
    /// <summary>Replaces; false where that cannot be written, and nothing is changed.</summary>
    public static bool TryReplace(EditSession session, int[] route, EditValue value)
    {
        var before = session.Save();
        if (TryReplaceParts(session, route, value))
        {
            return true;
        }

        session.Restore(before);
        return session.TryApply(new Change.Set(route, value));
    }

    private static bool TryReplaceParts(EditSession session, int[] route, EditValue value)
    {
        var old = session.Value.At(route);
        if (old.IsSame(value))
        {
            return true;
        }

        if (old.Kind != value.Kind || old.IsScalar || old.IsEmpty || value.IsEmpty)
        {
            return session.TryApply(new Change.Set(route, value));
        }

        return old.Kind == Sources.NodeKind.Mapping ? TryReplaceEntries(session, route, value) : TryReplaceItems(session, route, value);
    }

    private static bool TryReplaceEntries(EditSession session, int[] route, EditValue value)
    {
        var keys = value.Entries.Select(entry => entry.Key).ToHashSet(StringComparer.Ordinal);
        var old = session.Value.At(route).Entries;
        if (keys.Count < value.Entries.Count || old.DistinctBy(entry => entry.Key, StringComparer.Ordinal).Count() < old.Count || !old.Any(entry => keys.Contains(entry.Key)))
        {
            return session.TryApply(new Change.Set(route, value));
        }

        for (var i = old.Count - 1; i >= 0; i--)
        {
            if (!keys.Contains(old[i].Key) && !session.TryApply(new Change.Remove(route, i)))
            {
                return false;
            }
        }

        for (var i = 0; i < value.Entries.Count; i++)
        {
            var entry = value.Entries[i];
            var at = IndexOf(session.Value.At(route), entry.Key!);
            var isDone = at < 0 ? session.TryApply(new Change.Insert(route, i, entry))
                : (at == i || session.TryApply(new Change.Move(route, at, i))) && TryReplaceParts(session, [.. route, i], entry.Value);
            if (!isDone)
            {
                return false;
            }
        }

        return true;
    }

    private static bool TryReplaceItems(EditSession session, int[] route, EditValue value)
    {
        var old = session.Value.At(route).Entries;
        var items = value.Entries;
        var (first, last) = (0, 0);
        while (first < Math.Min(old.Count, items.Count) && old[first].Value.IsSame(items[first].Value))
        {
            first++;
        }

        while (last < Math.Min(old.Count, items.Count) - first && old[^(last + 1)].Value.IsSame(items[^(last + 1)].Value))
        {
            last++;
        }

        var (oldEnd, newEnd) = (old.Count - last, items.Count - last);
        for (var i = first; i < Math.Min(oldEnd, newEnd); i++)
        {
            if (!TryReplaceParts(session, [.. route, i], items[i].Value))
            {
                return false;
            }
        }

        for (var i = oldEnd - 1; i >= newEnd; i--)
        {
            if (!session.TryApply(new Change.Remove(route, i)))
            {
                return false;
            }
        }

        for (var i = oldEnd; i < newEnd; i++)
        {
            if (!session.TryApply(new Change.Insert(route, i, items[i])))
            {
                return false;
            }
        }

        return true;
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
