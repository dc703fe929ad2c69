using JourneyKit.Rendering.Skia.Reading;
using JourneyKit.Rendering.Skia.Words;
using SkiaSharp;

namespace JourneyKit.Rendering.Skia.Drawing;

/// <summary>A page as PNG.</summary>
internal static class PngFile
{
    // Four bytes each while it is drawn.
    private const double MostPixels = 100_000_000;
    private const double MostScale = 16;
    private const int Lossless = 100;

    public static byte[] Of(SvgPage page, double scale)
    {
        if (scale is not (> 0 and <= MostScale))
        {
            throw new ArgumentException($"The scale of a PNG is a number above 0 to {MostScale}.", nameof(scale));
        }

        var (width, height) = (Math.Ceiling(page.Width * scale), Math.Ceiling(page.Height * scale));
        if (width * height > MostPixels)
        {
            throw new ArgumentException($"The PNG would be {width:0} × {height:0} pixels large, and the most is {MostPixels / 1e6:0} million in all: take a smaller scale, paper (--paper), or PDF.", nameof(page));
        }

        using var faces = new Faces(page.Language);
        using var bitmap = new SKBitmap(new SKImageInfo((int)width, (int)height, SKColorType.Rgba8888, SKAlphaType.Premul));
        using var canvas = new SKCanvas(bitmap);
        canvas.Clear(SKColors.White);
        canvas.Scale((float)scale);
        PageDrawing.Draw(page, canvas, faces);
        using var file = bitmap.Encode(SKEncodedImageFormat.Png, Lossless);
        return PngMaker.Named(file.Span);
    }
}
