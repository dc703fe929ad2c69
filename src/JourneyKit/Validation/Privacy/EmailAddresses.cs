using System.Collections.Frozen;

namespace JourneyKit.Validation.Privacy;

/// <summary>Recognises e-mail addresses of people: neither those of a service desk nor made-up ones.</summary>
internal static class EmailAddresses
{
    private static readonly FrozenSet<string> Desks = new[]
    {
        "accounts", "admin", "billing", "booking", "care", "complaints", "contact", "customercare", "customerservice", "desk", "feedback", "hello", "help",
        "helpdesk", "hotline", "info", "mail", "news", "newsletter", "no-reply", "noreply", "office", "orders", "press", "privacy", "returns", "sales",
        "service", "shop", "support", "team", "welcome",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    // RFC 2606.
    private static readonly string[] MadeUp = ["example.com", "example.net", "example.org", "example", "test", "invalid", "localhost"];

    public static bool AreIn(string text, Func<string, bool> isOurs)
    {
        for (var at = text.IndexOf('@'); at >= 0; at = text.IndexOf('@', at + 1))
        {
            var start = at;
            while (start > 0 && IsLocal(text[start - 1]))
            {
                start--;
            }

            var end = at + 1;
            while (end < text.Length && IsDomain(text[end]))
            {
                end++;
            }

            var local = text[start..at].Trim('.');
            var domain = text[(at + 1)..end].Trim('.', '-');
            if (local.Length > 0 && IsPublicDomain(domain) && !Desks.Contains(local) && !isOurs(domain))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsLocal(char c) => char.IsAsciiLetterOrDigit(c) || c is '.' or '_' or '%' or '+' or '-';

    private static bool IsDomain(char c) => char.IsLetterOrDigit(c) || c is '.' or '-';

    private static bool IsPublicDomain(string domain)
    {
        var dot = domain.LastIndexOf('.');
        return dot > 0
            && domain.Length - dot > 2
            && domain.AsSpan(dot + 1).IndexOfAnyInRange('0', '9') < 0
            && !Array.Exists(MadeUp, end => domain.EndsWith(end, StringComparison.OrdinalIgnoreCase) && (domain.Length == end.Length || domain[^(end.Length + 1)] == '.'));
    }
}
