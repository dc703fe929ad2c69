namespace JourneyKit.Rendering.Scenes.Lanes;

/// <summary>The short dash that says: nothing is noted here.</summary>
internal static class Dash
{
    private const double Half = 6;

    public static void Draw(Canvas canvas, double x, double y)
    {
        ArgumentNullException.ThrowIfNull(canvas);
        canvas.Line(x - Half, y, x + Half, y, Paint.Line(Ink.Rule2, 1.5));
    }
}
