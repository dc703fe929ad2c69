namespace JourneyKit.Rendering.Html;

/// <summary>Finds out what may become a link.</summary>
internal static class HtmlLink
{
    private static readonly string[] Safe = [Uri.UriSchemeHttps, Uri.UriSchemeHttp, Uri.UriSchemeMailto];

    /// <summary>The address that a text is; null where it is none, or one that a page must not lead to, such as a script.</summary>
    public static string? Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var address = text.Trim();
        return !address.Any(character => char.IsControl(character) || char.IsWhiteSpace(character))
            && Safe.Any(scheme => address.StartsWith(scheme + ":", StringComparison.OrdinalIgnoreCase))
            && Uri.TryCreate(address, UriKind.Absolute, out var uri) && Safe.Contains(uri.Scheme, StringComparer.Ordinal)
            ? address : null;
    }

    /// <summary>Writes words, as a link where they are a safe address.</summary>
    public static void WriteWords(HtmlWriter writer, string words)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (Of(words) is { } address)
        {
            writer.Element("a", words, ("href", address), ("rel", "noopener noreferrer"));
        }
        else
        {
            writer.Words(words);
        }
    }
}
