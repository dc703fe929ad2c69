using HarfBuzzSharp;
using JourneyKit.Rendering.Skia.Drawing;
using SkiaSharp;

namespace JourneyKit.Rendering.Skia.Words;

/// <summary>Glyphs of one face in one direction, from left to right.</summary>
/// <param name="Face">The face.</param>
/// <param name="Look">Size and style.</param>
/// <param name="Glyphs">The glyphs.</param>
/// <param name="Places">Where each is, from the beginning of the run.</param>
/// <param name="Width">How far the next run is from the beginning of this one.</param>
internal sealed record GlyphRun(Face Face, Look Look, ushort[] Glyphs, SKPoint[] Places, float Width)
{
    /// <summary>The runs of a line, from left to right.</summary>
    public static IReadOnlyList<GlyphRun> Of(string text, Look look, Faces faces)
        => [.. Directions.Of(text, look.IsRightToLeft).SelectMany(part => InOrder(part, faces.Split(part.Text, look)).Select(piece => Shape(piece.Text, piece.Face, part.IsRightToLeft, look)))];

    private static IEnumerable<(string Text, Face Face)> InOrder(DirectedText part, IEnumerable<(string Text, Face Face)> pieces) => part.IsRightToLeft ? pieces.Reverse() : pieces;

    private static GlyphRun Shape(string text, Face face, bool isRightToLeft, Look look)
    {
        using var buffer = new HarfBuzzSharp.Buffer();
        buffer.AddUtf16(text);
        buffer.GuessSegmentProperties();
        buffer.Direction = isRightToLeft ? Direction.RightToLeft : Direction.LeftToRight;
        face.Shape(buffer);
        var (infos, positions) = (buffer.GlyphInfos, buffer.GlyphPositions);
        var (glyphs, places) = (new ushort[infos.Length], new SKPoint[infos.Length]);
        var (x, scale) = (0f, look.FontSize / Face.UnitsPerSize);
        for (var i = 0; i < infos.Length; i++)
        {
            glyphs[i] = (ushort)infos[i].Codepoint;
            places[i] = new SKPoint(x + (positions[i].XOffset * scale), -positions[i].YOffset * scale);
            x += (positions[i].XAdvance * scale) + (i + 1 == infos.Length || infos[i].Cluster != infos[i + 1].Cluster ? look.LetterSpacing : 0);
        }

        return new GlyphRun(face, look, glyphs, places, x);
    }
}
