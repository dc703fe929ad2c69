using System.Xml.Linq;
using SkiaSharp;

namespace JourneyKit.Rendering.Skia.Drawing;

/// <summary>What a page defines for its fills and clips.</summary>
internal sealed class Paints : IDisposable
{
    private readonly Dictionary<string, XElement> definitions;
    private readonly Dictionary<string, SKShader> shaders = [];
    private readonly Action<XElement, SKCanvas> draw;

    /// <summary>Collects what is defined.</summary>
    /// <param name="root">The page.</param>
    /// <param name="draw">Draws a part of a pattern.</param>
    public Paints(XElement root, Action<XElement, SKCanvas> draw)
    {
        this.draw = draw;
        definitions = root.Descendants().Where(element => element.Parent?.Name.LocalName == "defs" && element.Attribute("id") is not null)
            .GroupBy(element => element.Attribute("id")!.Value, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
    }

    /// <summary>The paint of an area; null where it has none.</summary>
    public SKPaint? Fill(Look look) => Of(look.Fill, SKPaintStyle.Fill);

    /// <summary>The paint of a line; null where there is none.</summary>
    public SKPaint? Stroke(Look look)
    {
        if (look.StrokeWidth <= 0 || Of(look.Stroke, SKPaintStyle.Stroke) is not { } paint)
        {
            return null;
        }

        paint.StrokeWidth = look.StrokeWidth;
        paint.StrokeCap = look.IsRoundCap ? SKStrokeCap.Round : SKStrokeCap.Butt;
        paint.StrokeJoin = look.IsRoundJoin ? SKStrokeJoin.Round : SKStrokeJoin.Miter;
        if (look.Dash is { } dash)
        {
            using var effect = SKPathEffect.CreateDash(dash, 0);
            paint.PathEffect = effect;
        }

        return paint;
    }

    /// <summary>Clips to the rectangle of a clip.</summary>
    public void Clip(SKCanvas canvas, string reference)
    {
        foreach (var box in Definition(reference, "clipPath").Elements())
        {
            canvas.ClipRect(SKRect.Create(box.Number("x"), box.Number("y"), box.Number("width"), box.Number("height")), antialias: true);
        }
    }

    public void Dispose()
    {
        foreach (var shader in shaders.Values)
        {
            shader.Dispose();
        }
    }

    private SKPaint? Of(string value, SKPaintStyle style)
    {
        if (value == "none")
        {
            return null;
        }

        var paint = new SKPaint { IsAntialias = true, Style = style };
        if (value.StartsWith("url", StringComparison.Ordinal))
        {
            if (!shaders.TryGetValue(value, out var shader))
            {
                shaders[value] = shader = Shader(Definition(value, "pattern", "linearGradient"));
            }

            paint.Shader = shader;
        }
        else
        {
            paint.Color = Colour(value);
        }

        return paint;
    }

    private XElement Definition(string reference, params string[] kinds)
        => definitions.TryGetValue(reference[5..^1], out var element) && kinds.Contains(element.Name.LocalName, StringComparer.Ordinal) ? element
            : throw new ArgumentException($"The picture refers to {reference}, and defines no such {kinds[0]}.", nameof(reference));

    private SKShader Shader(XElement element)
    {
        if (element.Name.LocalName == "linearGradient")
        {
            var stops = element.Elements().ToList();
            return SKShader.CreateLinearGradient(
                new SKPoint(element.Number("x1"), element.Number("y1")),
                new SKPoint(element.Number("x2"), element.Number("y2")),
                [.. stops.Select(stop => Colour(stop.Attribute("stop-color")?.Value ?? "#000000").WithAlpha((byte)Math.Round(255 * Math.Clamp(stop.Attribute("stop-opacity") is null ? 1 : stop.Number("stop-opacity"), 0, 1))))],
                [.. stops.Select(stop => stop.Number("offset"))],
                SKShaderTileMode.Clamp);
        }

        var tile = SKRect.Create(Math.Clamp(element.Number("width"), 1, 1000), Math.Clamp(element.Number("height"), 1, 1000));
        using var recorder = new SKPictureRecorder();
        var canvas = recorder.BeginRecording(tile);
        foreach (var part in element.Elements())
        {
            draw(part, canvas);
        }

        using var picture = recorder.EndRecording();
        return picture.ToShader(SKShaderTileMode.Repeat, SKShaderTileMode.Repeat, SKFilterMode.Linear, SvgTransform.Of(element.Attribute("patternTransform")?.Value), tile);
    }

    private static SKColor Colour(string value)
        => value.StartsWith('#') && SKColor.TryParse(value, out var colour) ? colour : throw new ArgumentException($"The picture has the colour `{(value.Length > 40 ? value[..40] + "…" : value)}`, and its colours are written as in #1a5aa8.", nameof(value));
}
