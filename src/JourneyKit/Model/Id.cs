namespace JourneyKit.Model;

/// <summary>What every id has in common, whatever it is the id of.</summary>
public static class Id
{
    /// <summary>The most characters that an id may have.</summary>
    public const int MaxLength = 64;

    /// <summary>The form of an id as a regular expression, without its length.</summary>
    public const string Pattern = "^(?!x-)[a-z0-9]+(-[a-z0-9]+)*$";

    /// <summary>Whether a text is a valid id.</summary>
    /// <param name="value">The text; null is no id.</param>
    public static bool IsValid(string? value)
    {
        if (string.IsNullOrEmpty(value) || value.Length > MaxLength || value.StartsWith("x-", StringComparison.Ordinal))
        {
            return false;
        }

        var afterDash = true;
        foreach (var c in value)
        {
            if (char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c))
            {
                afterDash = false;
            }
            else if (c != '-' || afterDash)
            {
                return false;
            }
            else
            {
                afterDash = true;
            }
        }

        return !afterDash;
    }

    /// <summary>The name that an element without one has: its id with blanks for dashes and a capital first letter.</summary>
    /// <param name="id">The element's id.</param>
    public static string ToName(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return string.Create(id.Length, id, static (name, from) =>
        {
            if (name.IsEmpty)
            {
                return;
            }

            from.AsSpan().Replace(name, '-', ' ');
            name[0] = char.ToUpperInvariant(name[0]);
        });
    }

    /// <summary>Whether a name says no more than the id does.</summary>
    internal static bool SaysName(string id, string name)
    {
        if (id.Length != name.Length || id.Length == 0 || char.ToUpperInvariant(id[0]) != name[0])
        {
            return false;
        }

        for (var i = 1; i < id.Length; i++)
        {
            if ((id[i] == '-' ? ' ' : id[i]) != name[i])
            {
                return false;
            }
        }

        return true;
    }
}
