using JourneyKit.Rendering.Skia.Reading;
using JourneyKit.Rendering.Skia.Words;
using SkiaSharp;

namespace JourneyKit.Rendering.Skia.Drawing;

/// <summary>Pages as one PDF. It says nothing of when it was made, so that the same pages are the same bytes.</summary>
internal static class PdfFile
{
    private const int MostPages = 1000;
    private const double PointsPerInch = 72;

    public static byte[] Of(IReadOnlyList<SvgPage> pages)
    {
        if (pages.Count is 0 or > MostPages)
        {
            throw new ArgumentException(pages.Count == 0 ? "A PDF has at least one page." : $"A PDF has at most {MostPages} pages, not {pages.Count}.", nameof(pages));
        }

        using var faces = new Faces(pages[0].Language);
        using var bytes = new MemoryStream();
        using (var document = SKDocument.CreatePdf(bytes, new SKDocumentPdfMetadata { Creator = Maker.Name, Producer = Maker.Name, RasterDpi = (float)PointsPerInch * 2, EncodingQuality = 101 }))
        {
            foreach (var page in pages)
            {
                var points = page.Inches * PointsPerInch;
                using var canvas = document.BeginPage((float)(page.Width * points), (float)(page.Height * points));
                canvas.Scale((float)points);
                PageDrawing.Draw(page, canvas, faces);
                document.EndPage();
            }

            document.Close();
        }

        return bytes.ToArray();
    }
}
