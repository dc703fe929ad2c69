using JourneyKit.Rendering.Scenes.Marks;
using JourneyKit.Rendering.Scenes.Parts;
using JourneyKit.Rendering.Text;

namespace JourneyKit.Rendering.Scenes.Circle;

/// <summary>The names around the ring: upright, outside, and pushed further out where they would meet.</summary>
internal sealed class CircleLabels
{
    private const double LineHeight = 14;
    private const double IconSize = 16;
    private const double Gap = 5;
    private const double MostWidth = 130;
    private const double Push = 8;
    private const double First = 20;

    private readonly Ring ring;
    private readonly List<Box> taken = [];
    private readonly List<Action<Canvas>> draws = [];

    public CircleLabels(Ring ring, IReadOnlyList<CircleSector> sectors)
    {
        this.ring = ring;
        for (var at = 0; at < sectors.Count; at++)
        {
            Place(sectors[at], ring.AngleOf(at));
        }
    }

    /// <summary>What all labels together cover.</summary>
    public IReadOnlyList<Box> Taken => taken;

    public void Draw(Canvas canvas)
    {
        foreach (var draw in draws)
        {
            draw(canvas);
        }
    }

    private void Place(CircleSector sector, double angle)
    {
        var name = TextFlow.Balance(sector.Name, Fonts.Body, MostWidth, 4);
        var (width, height) = (name.Width, name.Height(LineHeight));
        var icon = sector.Icon is null ? 0 : IconSize + Gap;
        var (cos, sin) = (Math.Cos(angle), Math.Sin(angle));
        var isUpright = Math.Abs(cos) < 0.3;
        var size = isUpright ? (Width: Math.Max(width, icon), Height: height + icon) : (Width: width + icon, Height: Math.Max(height, IconSize));
        for (var radius = ring.Outer + First; ; radius += Push)
        {
            var at = ring.At(angle, radius);
            var box = isUpright
                ? new Box(at.X - (size.Width / 2), sin < 0 ? at.Y - size.Height : at.Y, size.Width, size.Height)
                : new Box(cos > 0 ? at.X : at.X - size.Width, at.Y - (size.Height / 2), size.Width, size.Height);
            if (taken.TrueForAll(other => other.Overlap(box.Inside(-4, -3)) <= 0))
            {
                taken.Add(box);
                draws.Add(canvas => Draw(canvas, sector, name, box, isUpright, sin < 0, cos > 0, angle, radius));
                return;
            }
        }
    }

    private void Draw(Canvas canvas, CircleSector sector, TextBlock name, Box box, bool isUpright, bool isAbove, bool isRight, double angle, double radius)
    {
        var (from, to) = (ring.At(angle, ring.Outer + 5), ring.At(angle, Math.Max(ring.Outer + 12, radius - 8)));
        canvas.Line(from.X, from.Y, to.X, to.Y, Paint.Line(Ink.Rule2));
        canvas.Group(
            inner =>
            {
                if (sector.Icon is { } icon)
                {
                    inner.Add(isUpright
                        ? Signs.Icon(icon, box.MiddleX - (IconSize / 2), isAbove ? box.Bottom - IconSize : box.Y)
                        : Signs.Icon(icon, isRight ? box.X : box.Right - IconSize, box.MiddleY - (IconSize / 2)));
                }

                var top = isUpright ? (isAbove || sector.Icon is null ? box.Y : box.Y + IconSize + Gap) : box.MiddleY - (name.Height(LineHeight) / 2);
                var (x, anchor) = isUpright ? (box.MiddleX, Anchor.Middle) : isRight ? (box.Right - name.Width, Anchor.Left) : (box.X + name.Width, Anchor.Right);
                inner.Text(name, x, top + 11, lineHeight: LineHeight, anchor: anchor);
            },
            sector.Touchpoint?.Id,
            sector.Name);
    }
}
