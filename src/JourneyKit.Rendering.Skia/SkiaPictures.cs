using JourneyKit.Rendering.Skia.Drawing;
using JourneyKit.Rendering.Skia.Reading;

namespace JourneyKit.Rendering.Skia;

/// <summary>The pictures of JourneyKit as PNG and PDF.</summary>
public static class SkiaPictures
{
    /// <summary>How many pixels stand for one unit of a picture where nobody says otherwise.</summary>
    public const double DefaultScale = 2;

    /// <summary>Every picture as "png", one page for each page of the SVG, and as "pdf", with all pages in one file; in a fixed order.</summary>
    public static IReadOnlyList<IJourneyRenderer> All { get; } =
    [
        .. from svg in JourneyPictures.All
           where svg.Format == "svg"
           from renderer in new IJourneyRenderer[] { new PngRenderer(svg), new PdfRenderer(svg) }
           select renderer,
    ];

    /// <summary>Turns a picture that JourneyKit drew as SVG into PNG.</summary>
    /// <param name="svg">The picture. It cannot name other files or addresses.</param>
    /// <param name="scale">How many pixels stand for one unit of the picture, above 0 to 16.</param>
    /// <returns>The bytes of the file.</returns>
    /// <exception cref="ArgumentException">The text is no such picture, or the image would be too large.</exception>
    /// <example><code>byte[] png = SkiaPictures.Png(JourneyPictures.Render("map", "svg", new RenderRequest(map)).Pages[0].Text);</code></example>
    public static byte[] Png(string svg, double scale = DefaultScale) => PngFile.Of(SvgPage.Read(svg), scale);

    /// <summary>Turns pages that JourneyKit drew as SVG into one PDF.</summary>
    /// <param name="pages">The pages, at least one; each is as large as it says itself: in millimetres where it was drawn for paper, else 96 units to the inch.</param>
    /// <returns>The bytes of the file.</returns>
    /// <exception cref="ArgumentException">There is no page, or a text is no such picture.</exception>
    /// <example><code>byte[] pdf = SkiaPictures.Pdf([.. JourneyPictures.Render("map", "svg", request).Pages.Select(page => page.Text)]);</code></example>
    public static byte[] Pdf(IReadOnlyList<string> pages)
    {
        ArgumentNullException.ThrowIfNull(pages);
        return PdfFile.Of([.. pages.Select(SvgPage.Read)]);
    }
}
