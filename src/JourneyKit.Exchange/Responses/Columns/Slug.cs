using System.Text;

namespace JourneyKit.Exchange.Responses.Columns;

/// <summary>Makes ids of names: small letters and digits, a dash between words.</summary>
internal static class Slug
{
    private const int MostCharacters = 64;

    /// <summary>The id; empty where the name has no letter or digit of ASCII.</summary>
    public static string Of(string name, int most = MostCharacters)
    {
        var id = new StringBuilder();
        foreach (var c in name)
        {
            if (char.IsAsciiLetterOrDigit(c))
            {
                id.Append(char.ToLowerInvariant(c));
            }
            else if (id.Length > 0 && id[^1] != '-')
            {
                id.Append('-');
            }

            if (id.Length >= most)
            {
                break;
            }
        }

        return id.ToString().Trim('-');
    }
}
