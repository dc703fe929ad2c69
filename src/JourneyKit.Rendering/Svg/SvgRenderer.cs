using JourneyKit.Rendering.Scenes;
using JourneyKit.Rendering.Scenes.Parts;

namespace JourneyKit.Rendering.Svg;

/// <summary>Draws a picture as SVG files.</summary>
internal sealed class SvgRenderer(IPicture picture) : IJourneyRenderer
{
    public string Picture => picture.Name;

    public string Format => "svg";

    public RenderedPicture Render(RenderRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var pages = PaperSheet.Lay(picture.Compose(Requests.Checked(request, picture)), request.Paper);
        return new RenderedPicture([.. pages.Select(page => new RenderedPage(SvgWriter.File(page, request.Theme)))]);
    }
}
