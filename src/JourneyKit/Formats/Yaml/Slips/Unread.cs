using JourneyKit.Formats.Slips;

namespace JourneyKit.Formats.Yaml.Slips;

/// <summary>Finds what the parser had in hand when it gave up.</summary>
internal static class Unread
{
    /// <summary>The first word behind all that was read: no blank, comment, dash of an item, or colon or comma behind what was read.</summary>
    public static int In(BrokenText text)
    {
        var at = text.Fault.LastEnd;
        while (at < text.Bytes.Length)
        {
            if (text.IsSpace(at))
            {
                at++;
            }
            else if (text.IsAt(at, '#') && (at == 0 || text.IsSpace(at - 1)))
            {
                at = text.LineEnd(at);
            }
            else if (text.IsAt(at, ":-") && text.IsSpace(at + 1))
            {
                at++;
            }
            else if (text.IsAt(at, ',') && text.IsInBrackets)
            {
                at++;
            }
            else
            {
                break;
            }
        }

        return at;
    }

    /// <summary>Where the parser says the fault is, or where it stopped reading.</summary>
    public static int Fault(BrokenText text) => text.Fault.Start > 0 || text.Fault.End > 0 ? text.Fault.Start : In(text);
}
