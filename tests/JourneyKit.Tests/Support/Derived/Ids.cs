using System.Text;

namespace JourneyKit.Tests.Support.Derived;

/// <summary>Ids for names that people gave: the same name gets the same id, two names never do.</summary>
internal sealed class Ids
{
    private readonly Dictionary<string, string> byName = new(StringComparer.Ordinal);
    private readonly HashSet<string> taken = new(StringComparer.Ordinal);

    public string Of(string name)
    {
        if (!byName.TryGetValue(name, out var id))
        {
            byName.Add(name, id = Next(name));
        }

        return id;
    }

    /// <summary>An id of its own for each call, whatever came before.</summary>
    public string Next(string name)
    {
        var slug = Slug(name);
        var id = slug;
        for (var number = 2; !taken.Add(id); number++)
        {
            id = FormattableString.Invariant($"{slug}-{number}");
        }

        return id;
    }

    private static string Slug(string name)
    {
        var slug = new StringBuilder();
        foreach (var letter in name.ToLowerInvariant())
        {
            if (char.IsAsciiLetterOrDigit(letter))
            {
                slug.Append(letter);
            }
            else if (slug.Length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }
        }

        var text = slug.ToString().Trim('-');
        return text.Length == 0 ? "n" : text.StartsWith("x-", StringComparison.Ordinal) ? "n" + text : text[..Math.Min(text.Length, 50)].TrimEnd('-');
    }
}
