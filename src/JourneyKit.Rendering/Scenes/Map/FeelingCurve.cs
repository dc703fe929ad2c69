using JourneyKit.Model;
using JourneyKit.Rendering.Scenes.Lanes;
using JourneyKit.Rendering.Scenes.Parts;

namespace JourneyKit.Rendering.Scenes.Map;

/// <summary>The line of everyone, or of the chosen persona: one part for each run of known feelings.</summary>
internal static class FeelingCurve
{
    private const double BeyondTheRow = 8;

    public static IEnumerable<Curve> Of(LaneRow row, FeelingScale scale)
    {
        ArgumentNullException.ThrowIfNull(row);
        ArgumentNullException.ThrowIfNull(scale);
        foreach (var (first, count, isKnown) in row.Runs(column => column.Touchpoint.Emotion is not null))
        {
            if (!isKnown)
            {
                continue;
            }

            var points = new List<Point>();
            var last = first + count - 1;
            if (first == 0 && Halfway(row.Before, row.Columns[0]) is { } begin)
            {
                points.Add(new Point(row.X - BeyondTheRow, scale.Of(begin)));
            }

            points.AddRange(Enumerable.Range(first, count).Select(at => new Point(row.Middle(at), scale.Of((double)row.Columns[at].Touchpoint.Emotion!.Value.Value))));
            if (last == row.Columns.Count - 1 && Halfway(row.Columns[last], row.After) is { } end)
            {
                points.Add(new Point(row.Right, scale.Of(end)));
            }

            yield return new Curve(points);
        }
    }

    /// <summary>Half-way between the feelings of two neighbours on both sides of a break; null where one is unknown.</summary>
    public static double? Halfway(Column? left, Column? right) => Halfway(left?.Touchpoint.Emotion, right?.Touchpoint.Emotion);

    public static double? Halfway(Score? left, Score? right) => left is { } one && right is { } other ? (double)(one.Value + other.Value) / 2 : null;
}
