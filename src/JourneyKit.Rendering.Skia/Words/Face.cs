using System.Runtime.InteropServices;
using HarfBuzzSharp;
using JourneyKit.Rendering.Skia.Drawing;
using SkiaSharp;

namespace JourneyKit.Rendering.Skia.Words;

/// <summary>A typeface that can be drawn with and that says how letters are placed.</summary>
internal sealed class Face : IDisposable
{
    /// <summary>How many units of places make the size of a letter.</summary>
    public const int UnitsPerSize = 16384;

    // As browsers do where a face has no italics.
    private const float Slant = -0.25f;

    private readonly SKTypeface typeface;
    private readonly SKFont letters;
    private readonly HarfBuzzSharp.Font shaping;

    public Face(SKTypeface typeface)
    {
        this.typeface = typeface;
        letters = new SKFont(typeface);
        using var stream = typeface.OpenStream(out var index);
        var bytes = new byte[stream.Length];
        stream.Read(bytes, bytes.Length);
        var pinned = GCHandle.Alloc(bytes, GCHandleType.Pinned);
        using var blob = new Blob(pinned.AddrOfPinnedObject(), bytes.Length, MemoryMode.ReadOnly, pinned.Free);
        using var face = new HarfBuzzSharp.Face(blob, index) { UnitsPerEm = typeface.UnitsPerEm };
        shaping = new HarfBuzzSharp.Font(face);
        shaping.SetScale(UnitsPerSize, UnitsPerSize);
        shaping.SetFunctionsOpenType();
    }

    public bool Has(int codepoint) => letters.GetGlyph(codepoint) != 0;

    public void Shape(HarfBuzzSharp.Buffer buffer) => shaping.Shape(buffer);

    public SKFont Font(Look look) => new(typeface, look.FontSize)
    {
        Subpixel = true,
        Hinting = SKFontHinting.None,
        Edging = SKFontEdging.Antialias,
        LinearMetrics = true,
        Embolden = look.IsBold && !typeface.IsBold && !IsColoured,
        SkewX = look.IsItalic && !typeface.IsItalic && !IsColoured ? Slant : 0,
    };

    public void Dispose()
    {
        shaping.Dispose();
        letters.Dispose();
        typeface.Dispose();
    }

    private bool IsColoured => typeface.FamilyName.Contains("Emoji", StringComparison.OrdinalIgnoreCase);
}
