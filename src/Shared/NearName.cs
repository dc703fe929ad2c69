namespace JourneyKit.Shared;

/// <summary>Finds the name that a mistyped one may have meant.</summary>
internal static class NearName
{
    // Fewer letters begin too many names.
    private const int LeastPart = 3;

    /// <summary>The end of a sentence that asks whether the nearest name was meant; empty where none is near.</summary>
    public static string Question(string typed, IEnumerable<string> names) => Of(typed, names) is { } near ? $"; did you mean `{near}`?" : "";

    /// <summary>The nearest name: one with few other letters, or one that the typed one begins or, behind a colon, ends; null where none is near.</summary>
    public static string? Of(string typed, IEnumerable<string> names)
    {
        var candidates = names.ToList();
        var most = Math.Max(1, Stem(typed).Length / 3);
        return candidates
            .Select(name => (Name: name, Distance: Distance(typed, name)))
            .Where(candidate => candidate.Distance <= most)
            .OrderBy(candidate => candidate.Distance)
            .Select(candidate => candidate.Name)
            .FirstOrDefault()
            ?? candidates.Find(name => name.StartsWith(typed + ".", StringComparison.OrdinalIgnoreCase))
            ?? (typed.Length < LeastPart ? null : candidates.Find(name => name.StartsWith(typed, StringComparison.OrdinalIgnoreCase) || name.EndsWith(':' + typed, StringComparison.OrdinalIgnoreCase)));
    }

    // Endings that all names share make no two of them alike.
    private static string Stem(string name) => name.IndexOf('.', StringComparison.Ordinal) is var dot and > 0 ? name[..dot] : name;

    // Letters to add, drop, replace or swap with their neighbour, whatever their case.
    private static int Distance(string left, string right)
    {
        var (before, last, row) = (new int[right.Length + 1], Enumerable.Range(0, right.Length + 1).ToArray(), new int[right.Length + 1]);
        for (var i = 1; i <= left.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var isSame = Same(left[i - 1], right[j - 1]);
                row[j] = Math.Min(Math.Min(last[j], row[j - 1]) + 1, last[j - 1] + (isSame ? 0 : 1));
                if (i > 1 && j > 1 && Same(left[i - 1], right[j - 2]) && Same(left[i - 2], right[j - 1]))
                {
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
                }
            }

            (before, last, row) = (last, row, before);
        }

        return last[right.Length];
    }

    private static bool Same(char left, char right) => char.ToLowerInvariant(left) == char.ToLowerInvariant(right);
}
