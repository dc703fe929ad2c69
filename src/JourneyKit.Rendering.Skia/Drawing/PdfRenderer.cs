namespace JourneyKit.Rendering.Skia.Drawing;

/// <summary>A picture as one PDF with all its pages.</summary>
internal sealed class PdfRenderer(IJourneyRenderer svg) : IJourneyRenderer
{
    public string Picture => svg.Picture;

    public string Format => "pdf";

    public RenderedPicture Render(RenderRequest request)
    {
        var drawn = svg.Render(request);
        return drawn with { Pages = [new RenderedPage(SkiaPictures.Pdf([.. drawn.Pages.Select(page => page.Text)]))] };
    }
}
