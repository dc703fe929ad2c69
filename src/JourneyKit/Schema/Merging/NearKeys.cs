namespace JourneyKit.Schema.Merging;

/// <summary>
/// Finds among keys the one from which another is a single slip away: a letter too much, too few, wrong, or two that have
/// changed places. Words that are one slip apart have a word in common when one letter of each is left out, so that no
/// key is compared with every other.
/// </summary>
internal sealed class NearKeys
{
    private const int Shortest = 2;
    private const int Longest = 64;
    private const int Long = 4;

    private readonly Dictionary<string, List<string>> byPart = new(StringComparer.Ordinal);

    public NearKeys(IEnumerable<string> keys)
    {
        foreach (var key in keys.Where(IsCompared))
        {
            foreach (var part in PartsOf(key))
            {
                if (byPart.TryGetValue(part, out var others))
                {
                    others.Add(key);
                }
                else
                {
                    byPart.Add(part, [key]);
                }
            }
        }
    }

    /// <summary>The key that was probably meant by another; null where none is near, or where the two differ on purpose.</summary>
    public string? To(string key)
    {
        if (!IsCompared(key))
        {
            return null;
        }

        foreach (var part in PartsOf(key))
        {
            foreach (var other in byPart.GetValueOrDefault(part) ?? [])
            {
                if (other != key && IsSlip(key, other))
                {
                    return other;
                }
            }
        }

        return null;
    }

    private static bool IsCompared(string key) => key.Length is >= Shortest and <= Longest;

    private static IEnumerable<string> PartsOf(string key)
    {
        yield return key;
        for (var i = 0; i < key.Length; i++)
        {
            // Of equal letters in a row, leaving out one is like leaving out another.
            if (i == 0 || key[i] != key[i - 1])
            {
                yield return key.Remove(i, 1);
            }
        }
    }

    private static bool IsSlip(string one, string other)
    {
        var (start, end) = (0, 0);
        while (start < Math.Min(one.Length, other.Length) && one[start] == other[start])
        {
            start++;
        }

        while (end < Math.Min(one.Length, other.Length) - start && one[^(end + 1)] == other[^(end + 1)])
        {
            end++;
        }

        var (left, right) = (one[start..^end], other[start..^end]);
        var isOne = (left.Length <= 1 && right.Length <= 1) || (left.Length == 2 && right.Length == 2 && left[0] == right[1] && left[1] == right[0]);
        return isOne && !(left + right).Any(char.IsAsciiDigit) && !IsSeries(one, other, start) && !AreShortPlural(one, other);
    }

    // app and apps differ on purpose; of longer words the one is rather meant by the other.
    private static bool AreShortPlural(string one, string other)
    {
        var (shorter, longer) = one.Length < other.Length ? (one, other) : (other, one);
        return shorter.Length < Long && longer == shorter + "s";
    }

    // plan-a and plan-b differ on purpose.
    private static bool IsSeries(string one, string other, int at) => WordAt(one, at).Length <= 1 && WordAt(other, at).Length <= 1;

    private static string WordAt(string key, int at)
    {
        var from = at == 0 ? 0 : key.LastIndexOf('-', at - 1) + 1;
        var to = key.IndexOf('-', at);
        return key[from..(to < 0 ? key.Length : to)];
    }
}
