using System.Text;

namespace JourneyKit.Gaps.Findings;

/// <summary>Makes ids of gaps.</summary>
internal static class GapId
{
    public static string Of(GapKind kind, IEnumerable<string> parts)
    {
        var id = new StringBuilder(kind.Name);
        foreach (var part in parts)
        {
            id.Append(':');
            Append(id, part);
        }

        return id.ToString();
    }

    // Ids of elements need nothing; names of facts, contexts and systems can be any text, and two must not become one id.
    private static void Append(StringBuilder id, string part)
    {
        foreach (var c in part)
        {
            if (c == ' ')
            {
                id.Append('~');
            }
            else if (c is ':' or '%' or '~' || char.IsWhiteSpace(c) || char.IsControl(c) || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.Format)
            {
                id.Append('%').Append(((int)c).ToString("X4", System.Globalization.CultureInfo.InvariantCulture));
            }
            else
            {
                id.Append(c);
            }
        }
    }
}
