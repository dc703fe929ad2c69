using JourneyKit.Rendering.Scenes.Parts;
using JourneyKit.Rendering.Text;

namespace JourneyKit.Rendering.Scenes.Map;

/// <summary>Words at the curve, before they have a place.</summary>
/// <param name="Block">The words.</param>
/// <param name="Column">The column within the row.</param>
/// <param name="At">The middle of the face or marker that they belong to; y below the upper side of the lane.</param>
/// <param name="Radius">The radius of that face or marker.</param>
/// <param name="IsAbove">Whether they rather stand above it.</param>
/// <param name="Ink">Their colour.</param>
internal sealed record FeelingLabel(TextBlock Block, int Column, Point At, double Radius, bool IsAbove, Ink Ink)
{
    private const double Gap = 4;

    /// <summary>Whether they may stand on faces and markers where nothing else is free, rather than below the scale.</summary>
    public bool MayCoverMarks { get; init; }

    public double LineHeight => Block.Font.Size >= Fonts.Body.Size ? 16 : 14;

    public double Height => Block.Height(LineHeight);

    /// <summary>The places to try, best first.</summary>
    public IEnumerable<Box> Places()
    {
        var (width, height) = (Block.Width, Height);
        var centred = At.X - (width / 2);
        var (above, below) = (At.Y - Radius - Gap - height, At.Y + Radius + Gap);
        var (right, left) = (At.X + Radius + Gap, At.X - Radius - Gap - width);
        yield return new Box(centred, IsAbove ? above : below, width, height);
        yield return new Box(centred, IsAbove ? above - Gap : below + Gap, width, height);
        yield return new Box(centred, IsAbove ? below : above, width, height);
        yield return new Box(right, above + Gap, width, height);
        yield return new Box(left, above + Gap, width, height);
        yield return new Box(right, below - Gap, width, height);
        yield return new Box(left, below - Gap, width, height);
    }
}
