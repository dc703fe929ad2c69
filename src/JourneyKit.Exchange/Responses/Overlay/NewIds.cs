using JourneyKit.Exchange.Responses.Columns;

namespace JourneyKit.Exchange.Responses.Overlay;

/// <summary>Makes ids that are short enough and not taken.</summary>
internal static class NewIds
{
    private const int Most = 64;
    private const int MostOfPart = 40;

    /// <summary>An id made of a name.</summary>
    /// <param name="prefix">What it begins with.</param>
    /// <param name="name">The name; what is too long of it is cut off.</param>
    /// <param name="isTaken">Whether an id is another element's.</param>
    public static string Of(string prefix, string name, Func<string, bool> isTaken)
    {
        var slug = Slug.Of(name, Most);
        var whole = slug.Length == 0 ? prefix : $"{prefix}-{slug}";
        return Free(whole, isTaken);
    }

    /// <summary>The beginning of a long id, so that something else has room behind it.</summary>
    public static string Short(string id) => id.Length <= MostOfPart ? id : id[..MostOfPart].TrimEnd('-');

    /// <summary>The id, cut off where it is too long; with a number where it is taken.</summary>
    public static string Free(string id, Func<string, bool> isTaken)
    {
        for (var number = 1; ; number++)
        {
            var end = number == 1 ? "" : $"-{number}";
            var candidate = (id.Length + end.Length > Most ? id[..(Most - end.Length)].TrimEnd('-') : id) + end;
            if (!isTaken(candidate))
            {
                return candidate;
            }
        }
    }
}
