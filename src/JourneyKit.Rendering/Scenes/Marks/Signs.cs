namespace JourneyKit.Rendering.Scenes.Marks;

/// <summary>Draws the signs that carry a meaning of their own.</summary>
internal static class Signs
{
    private const string Triangle = "M8 1.9c.4 0 .75.2.95.55l5.7 10.1c.45.75-.1 1.7-.95 1.7H2.3c-.85 0-1.4-.95-.95-1.7l5.7-10.1c.2-.35.55-.55.95-.55z";
    private const string Exclamation = "M8 6v3.5 M8 11.9h.01";
    private const string Bolt = "M9 5.75l-2 3h2.5l-2 3.25";
    private const string StarShape = "M8 1.25l2.05 4.25 4.65.65-3.4 3.25.85 4.65L8 11.8l-4.15 2.25.85-4.65L1.3 6.15l4.65-.65z";
    private const string BulbShape = "M8 1.75a4.6 4.6 0 0 0-2.7 8.3c.5.4.8.95.8 1.55v.15h3.8v-.15c0-.6.3-1.15.8-1.55A4.6 4.6 0 0 0 8 1.75z M6.5 14h3";

    /// <summary>A pain point that slows people down.</summary>
    public static IEnumerable<SceneNode> Friction(double x, double y, double size = 16) =>
    [
        new SceneMark(Triangle, x, y, size, new Paint(Ink.Paper, Ink.Bad, 1.5)),
        new SceneMark(Exclamation, x, y, size, Paint.Line(Ink.Bad, 1.6) with { Round = true }),
    ];

    /// <summary>A pain point that ends the way.</summary>
    public static IEnumerable<SceneNode> Breakdown(double x, double y, double size = 16) =>
    [
        new SceneMark(Triangle, x, y, size, Paint.Filled(Ink.Bad)),
        new SceneMark(Bolt, x, y, size, Paint.Line(Ink.OnFill, 1.4) with { Round = true }),
    ];

    /// <summary>A plain triangle, outlined or filled, for small pictures.</summary>
    public static SceneNode Pain(double x, double y, double size, bool isFilled)
        => new SceneMark(Triangle, x, y, size, isFilled ? Paint.Filled(Ink.Bad) : new Paint(Ink.Paper, Ink.Bad, 1.5));

    /// <summary>A plain triangle on a coloured tile.</summary>
    public static SceneNode PainOn(double x, double y, double size, Ink ink) => new SceneMark(Triangle, x, y, size, Paint.Line(ink, 1.4));

    /// <summary>A moment of truth.</summary>
    public static SceneNode Star(double x, double y, double size = 16) => new SceneMark(StarShape, x, y, size, new Paint(Ink.Star, Ink.StarEdge, 1));

    /// <summary>An opportunity.</summary>
    public static SceneNode Bulb(double x, double y, double size = 16) => new SceneMark(BulbShape, x, y, size, new Paint(Ink.IdeaFill, Ink.Idea, 1.5) { Round = true });

    /// <summary>A conversion.</summary>
    public static SceneNode Flag(double x, double y, double size = 16) => new SceneMark(Icons.Flag, x, y, size, Paint.Line(Ink.Good, 1.75) with { Round = true });

    /// <summary>An icon with open lines.</summary>
    public static SceneNode Icon(string path, double x, double y, double size = 16, Ink ink = Ink.Text2)
        => new SceneMark(path, x, y, size, Paint.Line(ink, 1.5) with { Round = true });

    /// <summary>An icon in its box of 30 px, with dashes and without ground where the customer is alone.</summary>
    public static IEnumerable<SceneNode> Boxed(string path, double x, double y, bool isAlone) =>
    [
        new SceneBox(new Box(x, y, 30, 30), isAlone ? Paint.Line(Ink.Rule2, 1, "3 2") : Paint.Filled(Ink.Wash2), 6),
        Icon(path, x + 6, y + 6, 18, Ink.Text),
    ];
}
