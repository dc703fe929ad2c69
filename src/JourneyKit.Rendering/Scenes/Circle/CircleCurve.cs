using JourneyKit.Rendering.Scenes.Parts;

namespace JourneyKit.Rendering.Scenes.Circle;

/// <summary>The curve of feelings bent round the ring, with the areas above and below neutral.</summary>
internal static class CircleCurve
{
    private const int SamplesEach = 16;

    /// <summary>The dashes where no transition leads from the last sector back to the first one.</summary>
    public const string Dash = "5 4";

    /// <summary>Draws it; where a feeling is not known the line ends. The last sector is joined to the first one by dashes, unless customers come back from there.</summary>
    public static void Draw(Canvas canvas, Ring ring, IReadOnlyList<CircleSector> sectors, CircleReturn comesBack)
    {
        ArgumentNullException.ThrowIfNull(canvas);
        ArgumentNullException.ThrowIfNull(ring);
        ArgumentNullException.ThrowIfNull(sectors);
        foreach (var run in Runs(sectors))
        {
            var samples = new Curve([.. run.Select(at => new Point(at, sectors[at].Feeling!.Value))]).Samples(SamplesEach).ToList();
            Area(canvas, ring, samples, Ink.GoodFill, value => Math.Max(value, 0));
            Area(canvas, ring, samples, Ink.BadFill, value => Math.Min(value, 0));
        }

        foreach (var run in Runs(sectors).Where(run => run.Count > 1))
        {
            Line(canvas, ring, new Curve([.. run.Select(at => new Point(at, sectors[at].Feeling!.Value))]).Samples(SamplesEach), dash: null);
        }

        if (sectors.Count > 2 && sectors[^1].Feeling is { } last && sectors[0].Feeling is { } first)
        {
            Line(canvas, ring, new Curve([new Point(sectors.Count - 1, last), new Point(sectors.Count, first)]).Samples(SamplesEach), comesBack == CircleReturn.Last ? null : Dash);
        }
    }

    private static IEnumerable<List<int>> Runs(IReadOnlyList<CircleSector> sectors)
    {
        var run = new List<int>();
        for (var at = 0; at < sectors.Count; at++)
        {
            if (sectors[at].Feeling is not null)
            {
                run.Add(at);
            }
            else if (run.Count > 0)
            {
                yield return run;
                run = [];
            }
        }

        if (run.Count > 0)
        {
            yield return run;
        }
    }

    private static void Line(Canvas canvas, Ring ring, IEnumerable<Point> samples, string? dash)
        => canvas.Add(PathOf(samples.Select(sample => ring.At(ring.AngleOf(sample.X), ring.RadiusOf(sample.Y)))).Draw(Paint.Line(Ink.Text, 2.5, dash)));

    private static void Area(Canvas canvas, Ring ring, List<Point> samples, Ink ink, Func<double, double> side)
    {
        if (samples.Any(sample => side(sample.Y) != 0))
        {
            var along = samples.Select(sample => ring.At(ring.AngleOf(sample.X), ring.RadiusOf(side(sample.Y))));
            var back = ring.Arc(ring.AngleOf(samples[^1].X), ring.AngleOf(samples[0].X), ring.RadiusOf(0));
            canvas.Add(PathOf(along.Concat(back)).Close().Draw(Paint.Filled(ink)));
        }
    }

    public static Pen PathOf(IEnumerable<Point> points)
    {
        var pen = new Pen();
        var isFirst = true;
        foreach (var point in points)
        {
            _ = isFirst ? pen.Move(point.X, point.Y) : pen.Line(point.X, point.Y);
            isFirst = false;
        }

        return pen;
    }
}
