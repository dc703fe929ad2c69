namespace JourneyKit.Merging;

/// <summary>In which order entries or items of both sides stand.</summary>
internal static class KeyOrder
{
    /// <summary>Whether both sides put what was there before in another order, each in one of its own.</summary>
    public static bool IsContradictory(IReadOnlyList<string> before, IReadOnlyList<string> ours, IReadOnlyList<string> theirs)
    {
        var common = before.Where(key => ours.Contains(key, StringComparer.Ordinal) && theirs.Contains(key, StringComparer.Ordinal)).ToHashSet(StringComparer.Ordinal);
        var (was, our, their) = (before.Where(common.Contains).ToList(), ours.Where(common.Contains).ToList(), theirs.Where(common.Contains).ToList());
        return !was.SequenceEqual(our, StringComparer.Ordinal) && !was.SequenceEqual(their, StringComparer.Ordinal) && !our.SequenceEqual(their, StringComparer.Ordinal);
    }

    /// <summary>All keys of both sides: in the order of ours, but where only theirs has changed it; what the other side adds stands behind what it stands behind there.</summary>
    public static List<string> Merge(IReadOnlyList<string> before, IReadOnlyList<string> ours, IReadOnlyList<string> theirs)
        => !IsReordered(before, ours) && IsReordered(before, theirs) ? Merge(before, theirs, ours, ours) : Merge(before, ours, theirs, ours);

    private static List<string> Merge(IReadOnlyList<string> before, IReadOnlyList<string> main, IReadOnlyList<string> other, IReadOnlyList<string> ours)
    {
        var known = before.ToHashSet(StringComparer.Ordinal);
        var merged = main.ToList();
        var placed = main.ToHashSet(StringComparer.Ordinal);
        for (var i = 0; i < other.Count; i++)
        {
            if (!placed.Add(other[i]))
            {
                continue;
            }

            var at = i > 0 ? merged.IndexOf(other[i - 1]) + 1 : FollowerOf(i);
            if (ReferenceEquals(main, ours) && i > 0)
            {
                // What ours adds at the same place goes first.
                while (at < merged.Count && !known.Contains(merged[at]) && !other.Contains(merged[at], StringComparer.Ordinal))
                {
                    at++;
                }
            }

            merged.Insert(at, other[i]);
        }

        return merged;

        int FollowerOf(int i)
        {
            for (var next = i + 1; next < other.Count; next++)
            {
                if (merged.IndexOf(other[next]) is var at and >= 0)
                {
                    return at;
                }
            }

            return merged.Count;
        }
    }

    private static bool IsReordered(IReadOnlyList<string> before, IReadOnlyList<string> after)
    {
        var left = after.Where(key => before.Contains(key, StringComparer.Ordinal)).ToList();
        return !before.Where(key => after.Contains(key, StringComparer.Ordinal)).SequenceEqual(left, StringComparer.Ordinal);
    }
}
