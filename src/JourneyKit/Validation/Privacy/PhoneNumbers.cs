using System.Collections.Frozen;

namespace JourneyKit.Validation.Privacy;

/// <summary>
/// Phone numbers of people. An international one is known by its plus sign; a national one looks like many other
/// numbers and counts only where the text speaks of calling. Numbers that are free or dear to call belong to companies.
/// </summary>
internal static class PhoneNumbers
{
    private static readonly FrozenSet<string> Calling = new[]
    {
        "call", "called", "calls", "cell", "dial", "fax", "mobile", "phone", "phoned", "phones", "reach", "ring", "rang", "rings", "sms", "tel", "telephone", "text", "texted", "whatsapp",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> OtherNumbers = new[]
    {
        "account", "article", "bill", "booking", "card", "case", "claim", "contract", "customer", "file", "id", "invoice", "item", "model", "order", "parcel",
        "policy", "ref", "reference", "serial", "shipment", "ticket", "tracking", "voucher",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly string[] Companies = ["0800", "0808", "0844", "0845", "0870", "0871", "0180", "0900"];
    private static readonly string[] NorthAmericanCompanies = ["800", "833", "844", "855", "866", "877", "888", "900"];

    public static bool AreIn(string text)
    {
        bool? speaksOfCalling = null;
        foreach (var run in NumberRun.In(text))
        {
            if (run.IsInternational ? IsInternational(run) : IsNational(run) && (speaksOfCalling ??= SpeaksOfCalling(text)) && !IsOtherNumber(run))
            {
                return true;
            }
        }

        return false;
    }

    // "+10 000 000" is growth, not a number to call.
    private static bool IsInternational(NumberRun run)
        => run.Digits is { Length: >= 9 and <= 15 } && run.Digits[0] != '0' && !(run.Digits.Length < 12 && run.Groups.Count > 1 && run.Groups.Skip(1).All(group => group == 3));

    private static bool IsNational(NumberRun run)
    {
        var digits = run.Digits;
        return !run.Separators.Contains('.', StringComparison.Ordinal)
            && ((digits[0] == '0' && digits.Length is >= 9 and <= 14 && !IsDate(run) && !StartsWith(digits, Companies))
                || (run.Groups is [3, 3, 4] && digits[0] >= '2' && !StartsWith(digits, NorthAmericanCompanies)));
    }

    // 01/02/2026 with an hour behind it, or up to 05/02/2026.
    private static bool IsDate(NumberRun run) => run.Groups is [2, 2, 2 or 4, ..] && run.Separators is ['-' or '/', '-' or '/', ..];

    private static bool StartsWith(string digits, string[] beginnings) => Array.Exists(beginnings, beginning => digits.StartsWith(beginning, StringComparison.Ordinal));

    private static bool SpeaksOfCalling(string text)
    {
        for (var end = text.Length; end > 0;)
        {
            var word = WordBefore(text, ref end);
            if (Calling.Contains(word))
            {
                return true;
            }
        }

        return false;
    }

    // "order 0123456789", "order no. 0123456789", "order number: 0123456789"
    private static bool IsOtherNumber(NumberRun run)
    {
        var end = run.Start;
        var word = WordBefore(run.Text, ref end);
        return OtherNumbers.Contains(word.ToUpperInvariant() is "NUMBER" or "NO" or "NR" ? WordBefore(run.Text, ref end) : word);
    }

    private static string WordBefore(string text, ref int end)
    {
        var last = end;
        while (last > 0 && !char.IsLetter(text[last - 1]))
        {
            last--;
        }

        var first = last;
        while (first > 0 && char.IsLetter(text[first - 1]))
        {
            first--;
        }

        end = first;
        return text[first..last];
    }
}
