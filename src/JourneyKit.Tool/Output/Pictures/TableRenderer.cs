using JourneyKit.Model;
using JourneyKit.Rendering;

namespace JourneyKit.Tool.Output.Pictures;

/// <summary>Writes a map as a table.</summary>
/// <param name="picture">What it is called.</param>
/// <param name="format">The ending of its files.</param>
/// <param name="write">Writes it.</param>
/// <param name="losses">What it does not hold.</param>
internal sealed class TableRenderer(string picture, string format, Func<JourneyMap, RenderedPage> write, params string[] losses) : IJourneyRenderer
{
    public string Picture => picture;

    public string Format => format;

    public RenderedPicture Render(RenderRequest request)
        => request is { By: "team" or "stage" } ? throw new ArgumentException("Tables have channels in rows: leave out --by.", nameof(request))
            : request.Persona is not null ? throw new ArgumentException("Tables are of everybody: leave out --persona.", nameof(request))
            : new RenderedPicture([write(request.Map)]) { Losses = losses };
}
