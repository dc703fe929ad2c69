using System.Buffers;

namespace JourneyKit.Validation.Privacy;

/// <summary>
/// Finds in a text what identifies a person: an e-mail address, a phone number, an IBAN, a card number. Rather misses
/// one than takes an order number or a price for one.
/// </summary>
internal static class PersonalTraces
{
    private const int FewestDigits = 8;
    private static readonly SearchValues<char> Signs = SearchValues.Create("@0123456789");

    /// <summary>What is found first, with its article; null where nothing is.</summary>
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

        var digits = 0;
        foreach (var c in text)
        {
            digits += char.IsAsciiDigit(c) ? 1 : 0;
        }

        return digits < FewestDigits ? null
            : Ibans.AreIn(text) ? "an IBAN"
            : CardNumbers.AreIn(text) ? "a card number"
            : PhoneNumbers.AreIn(text) ? "a phone number"
            : null;
    }
}
