using JourneyKit.Rendering.Skia.Drawing;
using SkiaSharp;

namespace JourneyKit.Rendering.Skia.Words;

/// <summary>Draws lines of text: in the order in which they are read, with letters joined as their scripts join them.</summary>
internal sealed class LineDrawing(Paints paints, Faces faces)
{
    public void Draw(TextLine line, Look look, SKCanvas canvas)
    {
        using var stroke = paints.Stroke(look);
        using var fill = paints.Fill(look);
        var runs = GlyphRun.Of(line.Text, look, faces);
        var width = runs.Sum(run => run.Width);
        var isAtItsEnd = look.Anchor == "end" != look.IsRightToLeft;
        var stretch = line.Length is { } length && width > 0 ? length / width : 1;
        using var restored = new SKAutoCanvasRestore(canvas, doSave: true);
        canvas.Translate(line.X - (width * stretch * (look.Anchor == "middle" ? 0.5f : isAtItsEnd ? 1 : 0)), line.Y);
        canvas.Scale(stretch, 1);
        foreach (var paint in look.StrokesFirst ? new[] { stroke, fill } : [fill, stroke])
        {
            if (paint is not null)
            {
                Draw(runs, paint, canvas);
            }
        }
    }

    private static void Draw(IReadOnlyList<GlyphRun> runs, SKPaint paint, SKCanvas canvas)
    {
        var x = 0f;
        foreach (var run in runs)
        {
            using var font = run.Face.Font(run.Look);
            using var builder = new SKTextBlobBuilder();
            builder.AddPositionedRun(run.Glyphs, font, run.Places);
            using var blob = builder.Build();
            if (blob is not null)
            {
                canvas.DrawText(blob, x, 0, paint);
            }

            x += run.Width;
        }
    }
}
