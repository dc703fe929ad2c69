using JourneyKit.Rendering.Dot;
using JourneyKit.Rendering.Html;
using JourneyKit.Rendering.Html.Index;
using JourneyKit.Rendering.Mermaid;
using JourneyKit.Rendering.Scenes;
using JourneyKit.Rendering.Svg;

namespace JourneyKit.Rendering;

/// <summary>The pictures that JourneyKit draws.</summary>
public static class JourneyPictures
{
    /// <summary>Every picture in every notation, in a fixed order.</summary>
    public static IReadOnlyList<IJourneyRenderer> All { get; } =
    [
        .. Pictures.All.Select(picture => new SvgRenderer(picture)),
        new MermaidJourney(Pictures.Of("map")),
        new MermaidFlow(Pictures.Of("flow")),
        new MermaidRoadmap(Pictures.Of("roadmap")),
        new DotFlow(Pictures.Of("flow")),
        new HtmlRenderer(),
    ];

    /// <summary>What draws a picture in a notation; null where nothing does.</summary>
    /// <param name="picture">The kind of picture, such as "map".</param>
    /// <param name="format">The notation, such as "svg".</param>
    public static IJourneyRenderer? Find(string picture, string format)
        => All.FirstOrDefault(renderer => renderer.Picture == picture && renderer.Format == format);

    /// <summary>Draws a picture.</summary>
    /// <param name="picture">The kind of picture, such as "map".</param>
    /// <param name="format">The notation, such as "svg".</param>
    /// <param name="request">What is drawn, and how.</param>
    /// <returns>The pages, and what could not be shown.</returns>
    /// <exception cref="ArgumentException">Nothing draws this picture in this notation, or the request asks for what the map does not have.</exception>
    /// <example><code>var svg = JourneyPictures.Render("map", "svg", new RenderRequest(map)).Pages[0].Text;</code></example>
    public static RenderedPicture Render(string picture, string format, RenderRequest request)
    {
        ArgumentNullException.ThrowIfNull(picture);
        ArgumentNullException.ThrowIfNull(format);
        ArgumentNullException.ThrowIfNull(request);
        return Find(picture, format)?.Render(request)
            ?? throw new ArgumentException($"Nothing draws \"{picture}\" as \"{format}\". There are: {string.Join(", ", All.Select(one => $"{one.Picture} as {one.Format}"))}.", nameof(picture));
    }

    /// <summary>Writes the page that leads to the pages of several journeys: what state each is in, who keeps it, what it converts and what a check finds.</summary>
    /// <param name="journeys">The journeys; they are listed in this order.</param>
    /// <param name="theme">The colours: light ones follow what a visitor prefers.</param>
    /// <returns>A page in HTML. The same journeys give the same bytes.</returns>
    public static RenderedPage Index(IReadOnlyList<IndexedJourney> journeys, Theme theme = Theme.Light)
    {
        ArgumentNullException.ThrowIfNull(journeys);
        return new RenderedPage(IndexPage.Write(journeys, theme));
    }
}
