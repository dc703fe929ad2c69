using JourneyKit.Schema.Reading.Remedies;

namespace JourneyKit.Schema;

/// <summary>Finds what was meant by a word that is nearly one of the known ones.</summary>
internal static class Suggestion
{
    /// <summary>The most characters of a word that is looked at.</summary>
    public const int LongestWord = 64;

    private const int ShortestBeginning = 3;
    private const int ShortestSlip = 4;

    /// <summary>The nearest of the known words if it is near enough, as a sentence to append; else nothing.</summary>
    public static string For(string word, IEnumerable<string> known)
        => Nearest(word, known) is { } nearest ? Sentence([nearest]) : "";

    /// <summary>The question that offers words, as a sentence to append.</summary>
    public static string Sentence(IReadOnlyList<string> words) => $" Did you mean {Words.Or([.. words.Select(word => $"`{word}`")])}?";

    /// <summary>Whether two words are one slip apart: a letter too many, too few, wrong or in the wrong place.</summary>
    public static bool IsSlip(string word, string known)
        => word.Length >= ShortestSlip && Math.Abs(word.Length - known.Length) <= 1 && Distance(word, known, 2) == 1;

    public static string? Nearest(string word, IEnumerable<string> known)
    {
        if (word.Length is 0 or > LongestWord)
        {
            return null;
        }

        string? nearest = null;
        string? longer = null;
        var least = Allowed(word.Length) + 1;
        foreach (var candidate in known)
        {
            if (longer is null && word.Length >= ShortestBeginning && candidate.StartsWith(word, StringComparison.OrdinalIgnoreCase))
            {
                longer = candidate;
            }

            if (Math.Abs(candidate.Length - word.Length) < least && candidate.Length <= LongestWord)
            {
                var distance = Distance(word, candidate, least);
                if (distance < least && distance * 2 <= Math.Min(word.Length, candidate.Length))
                {
                    (nearest, least) = (candidate, distance);
                }
            }
        }

        return nearest ?? longer;
    }

    private static int Allowed(int length) => length switch
    {
        < 3 => 0,
        < 8 => 2,
        _ => 3,
    };

    // Damerau-Levenshtein with adjacent transpositions; letters that differ in case or dash style alone cost nothing.
    private static int Distance(string a, string b, int limit)
    {
        Span<int> beforeLast = stackalloc int[b.Length + 1];
        Span<int> last = stackalloc int[b.Length + 1];
        Span<int> row = stackalloc int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
        {
            last[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            var best = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var same = Fold(a[i - 1]) == Fold(b[j - 1]);
                row[j] = Math.Min(Math.Min(row[j - 1], last[j]) + 1, last[j - 1] + (same ? 0 : 1));
                if (i > 1 && j > 1 && Fold(a[i - 1]) == Fold(b[j - 2]) && Fold(a[i - 2]) == Fold(b[j - 1]))
                {
                    row[j] = Math.Min(row[j], beforeLast[j - 2] + 1);
                }

                best = Math.Min(best, row[j]);
            }

            if (best >= limit)
            {
                return limit;
            }

            var free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
        }

        return last[b.Length];
    }

    private static char Fold(char c) => c is '_' or ' ' ? '-' : char.ToLowerInvariant(c);
}
