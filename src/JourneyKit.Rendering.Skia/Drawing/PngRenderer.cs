namespace JourneyKit.Rendering.Skia.Drawing;

/// <summary>A picture as PNG, one file for each page.</summary>
internal sealed class PngRenderer(IJourneyRenderer svg) : IJourneyRenderer
{
    public string Picture => svg.Picture;

    public string Format => "png";

    public RenderedPicture Render(RenderRequest request)
    {
        var drawn = svg.Render(request);
        return drawn with { Pages = [.. drawn.Pages.Select(page => new RenderedPage(SkiaPictures.Png(page.Text)))] };
    }
}
