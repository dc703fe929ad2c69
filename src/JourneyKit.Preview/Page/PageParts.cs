using System.Security.Cryptography;
using System.Text;
using JourneyKit.Rendering.Html.Style;

namespace JourneyKit.Preview.Page;

/// <summary>The script and the style of the page: all that its policy allows.</summary>
/// <param name="Style">The rules.</param>
/// <param name="Script">The script.</param>
internal sealed record PageParts(string Style, string Script)
{
    /// <summary>The parts in the colours of a theme.</summary>
    public static PageParts Of(Theme theme) => new(InkStyle.Of(theme) + PageStyle.Rules + Resource("preview.css"), Resource("preview.js"));

    /// <summary>What browsers are told to allow.</summary>
    public string Policy => $"default-src 'none'; style-src '{HashOf(Style)}'; script-src '{HashOf(Script)}'; connect-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private static string HashOf(string text) => "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static string Resource(string name)
    {
        using var reader = new StreamReader(typeof(PageParts).Assembly.GetManifestResourceStream(name)!, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
