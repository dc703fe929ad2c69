namespace JourneyKit.Tool.Inputs;

/// <summary>A name with <c>*</c>, <c>?</c>, <c>[a-z]</c> and <c>\</c>, as git reads it. The time is at most the product of both lengths.</summary>
internal static class IgnoreGlob
{
    public static bool Matches(string pattern, ReadOnlySpan<char> name)
    {
        var (p, n, star, resume) = (0, 0, -1, 0);
        while (n < name.Length)
        {
            if (p < pattern.Length && pattern[p] == '*')
            {
                (star, resume) = (p++, n);
            }
            else if (p < pattern.Length && TakesOne(pattern, p, name[n], out var next))
            {
                (p, n) = (next, n + 1);
            }
            else if (star >= 0)
            {
                (p, n) = (star + 1, ++resume);
            }
            else
            {
                return false;
            }
        }

        return pattern.AsSpan(p).TrimStart('*').IsEmpty;
    }

    private static bool TakesOne(string pattern, int at, char c, out int next)
    {
        next = at + 1;
        switch (pattern[at])
        {
            case '?':
                return true;
            case '\\' when next < pattern.Length:
                return pattern[next++] == c;
            case '[' when EndOfSet(pattern, at) is var end and > 0:
                next = end + 1;
                return IsInSet(pattern.AsSpan(at + 1, end - at - 1), c);
            default:
                return pattern[at] == c;
        }
    }

    // A bracket right behind the first one stands for itself.
    private static int EndOfSet(string pattern, int at)
    {
        var first = at + 1 + (at + 1 < pattern.Length && pattern[at + 1] is '!' or '^' ? 1 : 0);
        return first + 1 < pattern.Length ? pattern.IndexOf(']', first + 1) : -1;
    }

    private static bool IsInSet(ReadOnlySpan<char> set, char c)
    {
        var isNegated = set[0] is '!' or '^';
        var members = isNegated ? set[1..] : set;
        var isIn = false;
        for (var i = 0; i < members.Length; i++)
        {
            if (i + 2 < members.Length && members[i + 1] == '-')
            {
                isIn |= c >= members[i] && c <= members[i + 2];
                i += 2;
            }
            else
            {
                isIn |= members[i] == c;
            }
        }

        return isIn != isNegated;
    }
}
