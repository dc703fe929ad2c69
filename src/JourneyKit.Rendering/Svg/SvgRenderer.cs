using JourneyKit.Rendering.Scenes;

namespace JourneyKit.Rendering.Svg;

/// <summary>Draws a picture as SVG files.</summary>
internal sealed class SvgRenderer(IPicture picture) : IJourneyRenderer
{
    public string Picture => picture.Name;

    public string Format => "svg";

    public RenderedPicture Render(RenderRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return new RenderedPicture([.. picture.Compose(Requests.Checked(request, picture)).Select(scene => new RenderedPage(SvgWriter.File(scene, request.Theme)))]);
    }
}
