using JourneyKit.Rendering.Scenes.Lanes;

namespace JourneyKit.Rendering.Scenes.Overview;

/// <summary>Divides feelings along the columns into lines: one ends where a feeling is not known.</summary>
internal static class FeelingRuns
{
    public static IEnumerable<IReadOnlyList<Point>> Of(IReadOnlyList<Column> columns, Func<Column, double?> feeling, Func<int, double> x, Func<double, double> y)
    {
        var run = new List<Point>();
        foreach (var column in columns)
        {
            if (feeling(column) is { } known)
            {
                run.Add(new Point(x(column.Index), y(known)));
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
}
