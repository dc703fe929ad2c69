using JourneyKit.Rendering.Html.Report;
using JourneyKit.Rendering.Scenes.Map;

namespace JourneyKit.Rendering.Html;

/// <summary>Writes the report as one page that needs nothing else.</summary>
internal sealed class HtmlRenderer : IJourneyRenderer
{
    public string Picture => "report";

    public string Format => "html";

    public RenderedPicture Render(RenderRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return new RenderedPicture([new RenderedPage(ReportPage.Write(new ReportSubject(Requests.Checked(request, new MapPicture(), Picture))))]);
    }
}
