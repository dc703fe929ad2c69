using System.Security.Cryptography;
using System.Text;
using JourneyKit.Rendering.Html.Style;
using JourneyKit.Rendering.Text;

namespace JourneyKit.Rendering.Html;

/// <summary>A page of its own: what stands around its content, with the one style sheet that its policy allows.</summary>
/// <param name="Title">What it is called.</param>
/// <param name="Theme">Its colours: <see cref="Theme.Light"/> follows the visitor, <see cref="Theme.Dark"/> is always dark but on paper.</param>
internal sealed record HtmlPage(string Title, Theme Theme)
{
    /// <summary>The language of its words; null where it is not known.</summary>
    public string? Language { get; init; }

    /// <summary>The direction that it is read in.</summary>
    public Reading Reading { get; init; }

    /// <summary>Rules of its own after those of every page, such as those of its filters.</summary>
    public string Rules { get; init; } = "";

    /// <summary>Writes it.</summary>
    /// <param name="body">Writes its content.</param>
    public string Write(Action<HtmlWriter> body)
    {
        ArgumentNullException.ThrowIfNull(body);
        var style = InkStyle.Of(Theme) + PageStyle.Rules + Rules;
        var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)));
        var writer = new HtmlWriter(Reading);
        writer.Open("html", ("lang", Language ?? "en"), ("dir", Reading == Reading.RightToLeft ? "rtl" : null))
            .Open("head")
            .Void("meta", ("charset", "utf-8"))
            .Void("meta", ("http-equiv", "Content-Security-Policy"), ("content", $"default-src 'none'; style-src 'sha256-{hash}'; img-src data:; base-uri 'none'; form-action 'none'"))
            .Void("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1"))
            .Void("meta", ("name", "color-scheme"), ("content", Theme == Theme.Dark ? "dark" : "light dark"))
            .Void("meta", ("name", "referrer"), ("content", "no-referrer"))
            .Element("title", Title);
        writer.Open("style").Made(style).Close().Close().Open("body");
        body(writer);
        writer.Close().Close();
        return "<!DOCTYPE html>\n" + writer + "\n";
    }
}
