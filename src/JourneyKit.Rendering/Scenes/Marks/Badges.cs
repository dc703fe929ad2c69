namespace JourneyKit.Rendering.Scenes.Marks;

/// <summary>Draws what becomes of a touchpoint, each as a shape of its own, 15 px wide.</summary>
internal static class Badges
{
    private const double R = 7.5;

    public static IEnumerable<SceneNode> Added(Point at) =>
    [
        new SceneDisc(at, R, Paint.Filled(Ink.Good)),
        Lines(at, Ink.OnFill, (-3.5, 0, 3.5, 0), (0, -3.5, 0, 3.5)),
    ];

    public static IEnumerable<SceneNode> Removed(Point at) =>
    [
        new SceneBox(Square(at), new Paint(Ink.Paper, Ink.Bad, 1.5), 2),
        Lines(at, Ink.Bad, (-3, -3, 3, 3), (3, -3, -3, 3)),
    ];

    public static IEnumerable<SceneNode> Moved(Point at) =>
    [
        Pen.From(at.X, at.Y - R).Line(at.X + R, at.Y).Line(at.X, at.Y + R).Line(at.X - R, at.Y).Close().Draw(Paint.Filled(Ink.Change)),
        Lines(at, Ink.OnFill, (-3, 0, 3, 0), (0.5, -2.5, 3, 0), (0.5, 2.5, 3, 0)),
    ];

    public static IEnumerable<SceneNode> Merged(Point at) =>
    [
        new SceneBox(Square(at), Paint.Filled(Ink.Change), 4),
        Lines(at, Ink.OnFill, (-3, -4, 0, 0), (3, -4, 0, 0), (0, 0, 0, 4)),
    ];

    public static IEnumerable<SceneNode> Split(Point at) =>
    [
        new SceneBox(Square(at), Paint.Filled(Ink.Change), 4),
        Lines(at, Ink.OnFill, (-3, 4, 0, 0), (3, 4, 0, 0), (0, 0, 0, -4)),
    ];

    public static IEnumerable<SceneNode> Replaced(Point at) =>
    [
        new SceneBox(Square(at), new Paint(Ink.Paper, Ink.Change, 1.5), 4),
        Lines(at, Ink.Change, (-3.5, -2, 3.5, -2), (1.5, -4, 3.5, -2), (3.5, 2, -3.5, 2), (-1.5, 4, -3.5, 2)),
    ];

    public static IEnumerable<SceneNode> Changed(Point at) =>
    [
        new SceneDisc(at, R, new Paint(Ink.Paper, Ink.Change, 1.5)),
        Lines(at, Ink.Change, (-3.5, -1.5, 3.5, -1.5), (-3.5, 1.5, 3.5, 1.5), (-2, 4, 2, -4)),
    ];

    private static Box Square(Point at) => new(at.X - R, at.Y - R, 2 * R, 2 * R);

    private static ScenePath Lines(Point at, Ink ink, params (double X1, double Y1, double X2, double Y2)[] lines)
    {
        var pen = new Pen();
        foreach (var (x1, y1, x2, y2) in lines)
        {
            pen.Move(at.X + x1, at.Y + y1).Line(at.X + x2, at.Y + y2);
        }

        return pen.Draw(Paint.Line(ink, 1.5) with { Round = true });
    }
}
