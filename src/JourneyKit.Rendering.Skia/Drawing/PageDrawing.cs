using System.Xml.Linq;
using JourneyKit.Rendering.Skia.Reading;
using JourneyKit.Rendering.Skia.Words;
using SkiaSharp;

namespace JourneyKit.Rendering.Skia.Drawing;

/// <summary>Draws a page in its own units.</summary>
internal sealed class PageDrawing : IDisposable
{
    private readonly Paints paints;
    private readonly LineDrawing lines;

    private PageDrawing(SvgPage page, Faces faces)
    {
        paints = new Paints(page.Root, (part, canvas) => Draw(part, new Look(), canvas));
        lines = new LineDrawing(paints, faces);
    }

    /// <summary>Draws a page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="canvas">Where to.</param>
    /// <param name="faces">The faces of the file, which must be there until it is written.</param>
    public static void Draw(SvgPage page, SKCanvas canvas, Faces faces)
    {
        using var drawing = new PageDrawing(page, faces);
        canvas.Translate((float)-page.Left, (float)-page.Top);
        drawing.DrawAll(page.Root, new Look().Of(page.Root), canvas);
    }

    public void Dispose() => paints.Dispose();

    private void DrawAll(XElement parent, Look look, SKCanvas canvas)
    {
        foreach (var element in parent.Elements())
        {
            Draw(element, look, canvas);
        }
    }

    private void Draw(XElement element, Look around, SKCanvas canvas)
    {
        var look = around.Of(element);
        var (transform, clip) = (element.Attribute("transform")?.Value, element.Attribute("clip-path")?.Value);
        using var restored = new SKAutoCanvasRestore(canvas, transform is not null || clip is not null);
        if (transform is not null)
        {
            canvas.Concat(SvgTransform.Of(transform));
        }

        if (clip is not null)
        {
            paints.Clip(canvas, clip);
        }

        switch (element.Name.LocalName)
        {
            case "g":
                DrawAll(element, look, canvas);
                break;
            case "text":
                foreach (var line in TextLines.Of(element))
                {
                    lines.Draw(line, look, canvas);
                }

                break;
            case "rect" or "circle" or "path":
                using (var path = Outline(element))
                {
                    Paint(path, look, canvas);
                }

                break;
        }
    }

    private void Paint(SKPath path, Look look, SKCanvas canvas)
    {
        using var fill = paints.Fill(look);
        using var stroke = paints.Stroke(look);
        if (fill is not null)
        {
            canvas.DrawPath(path, fill);
        }

        if (stroke is not null)
        {
            canvas.DrawPath(path, stroke);
        }
    }

    private static SKPath Outline(XElement element)
    {
        if (element.Name.LocalName == "path")
        {
            return SKPath.ParseSvgPathData(element.Attribute("d")?.Value ?? "") ?? throw new ArgumentException("The picture has a path that cannot be read.", nameof(element));
        }

        using var path = new SKPathBuilder();
        if (element.Name.LocalName == "circle")
        {
            path.AddCircle(element.Number("cx"), element.Number("cy"), Math.Max(0, element.Number("r")));
        }
        else
        {
            var box = SKRect.Create(element.Number("x"), element.Number("y"), Math.Max(0, element.Number("width")), Math.Max(0, element.Number("height")));
            var radius = element.Number("rx");
            path.AddRoundRect(box, Math.Min(radius, box.Width / 2), Math.Min(radius, box.Height / 2));
        }

        return path.Detach();
    }
}
