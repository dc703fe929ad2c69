namespace JourneyKit.Rendering.Scenes;

/// <summary>Makes the steps of a path, one after another.</summary>
internal sealed class Pen
{
    private readonly List<PathStep> steps = [];

    public IReadOnlyList<PathStep> Steps => steps;

    public static Pen From(double x, double y) => new Pen().Move(x, y);

    public Pen Move(double x, double y) => Add(new PathStep(PathVerb.Move, new Point(x, y)));

    public Pen Line(double x, double y) => Add(new PathStep(PathVerb.Line, new Point(x, y)));

    public Pen Quadratic(double controlX, double controlY, double x, double y) => Add(new PathStep(PathVerb.Quadratic, new Point(x, y), new Point(controlX, controlY)));

    public Pen Cubic(Point first, Point second, Point to) => Add(new PathStep(PathVerb.Cubic, to, first, second));

    public Pen Close() => Add(new PathStep(PathVerb.Close));

    public ScenePath Draw(Paint paint) => new([.. steps], paint);

    private Pen Add(PathStep step)
    {
        steps.Add(step);
        return this;
    }
}
