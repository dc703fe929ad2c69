using System.Buffers;
using JourneyKit.Model;

namespace JourneyKit.Validation.Privacy;

/// <summary>
/// Finds in a text what identifies a person: an e-mail address, a phone number, an IBAN, a card number. Rather misses
/// one than takes an order number or a price for one.
/// </summary>
internal static class PersonalTraces
{
    private const int FewestDigits = 8;

    // The letters of a bank in an IBAN, with a blank on each side.
    private const int WidestGap = 6;
    private static readonly SearchValues<char> Signs = SearchValues.Create("@0123456789");

    /// <summary>The first thing that is found, with its article; null where nothing is found.</summary>
    /// <param name="text">The text; null is none.</param>
    /// <param name="isOurs">Whether an e-mail domain is the organisation's own.</param>
    public static string? FindIn(string? text, Func<string, bool> isOurs)
    {
        if (text is null || !text.AsSpan().ContainsAny(Signs))
        {
            return null;
        }

        if (EmailAddresses.AreIn(text, isOurs))
        {
            return "an e-mail address";
        }

        return !HasLongNumber(text) ? null
            : Ibans.AreIn(text) ? "an IBAN"
            : CardNumbers.AreIn(text) ? "a card number"
            : PhoneNumbers.AreIn(text) ? "a phone number"
            : null;
    }

    /// <summary>The e-mail domains of the organisation: those of its teams' contacts.</summary>
    public static HashSet<string> OwnDomains(JourneyMap map)
    {
        var domains = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var team in map.Teams)
        {
            if (team.Contact is { } contact && contact.LastIndexOf('@') is > 0 and var at)
            {
                domains.Add(contact[(at + 1)..].Trim());
            }
        }

        return domains;
    }

    // Most texts with digits hold years, prices and times: nothing is taken apart for them.
    private static bool HasLongNumber(string text)
    {
        var (digits, gap) = (0, 0);
        foreach (var c in text)
        {
            if (char.IsAsciiDigit(c))
            {
                gap = 0;
                if (++digits == FewestDigits)
                {
                    return true;
                }
            }
            else if (++gap > WidestGap || char.IsAsciiLetterLower(c) || c is ':' or ',' or ';')
            {
                digits = 0;
            }
        }

        return false;
    }
}
