using JourneyKit.Rendering.Scenes.Flow;
using JourneyKit.Rendering.Scenes.Parts;

namespace JourneyKit.Rendering.Scenes.Swimlane;

/// <summary>Draws the lines between boxes, and where journeys begin.</summary>
internal static class SwimLines
{
    private const double EntryLength = 13;

    public static void Draw(Canvas canvas, SwimPlan plan, SwimStyle[] styles)
    {
        ArgumentNullException.ThrowIfNull(canvas);
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(styles);
        var source = plan.Layout.Source;
        foreach (var link in Enumerable.Range(0, styles.Length).OrderBy(link => styles[link].IsBold).ThenBy(link => styles[link].IsBroken))
        {
            var corners = plan.Corners(link);
            canvas.Group(
                group =>
                {
                    group.Add(styles[link].Draw(RoundedLine.Through([.. corners.SkipLast(1), corners[^1] with { X = corners[^1].X - 1.5 }]).Steps));
                    group.Add(styles[link].Head(corners[^1] with { X = corners[^1].X - 1.5 }));
                },
                title: FlowWords.Of(source, source.Links[link]));
        }

        for (var item = 0; item < plan.Begins.Count; item++)
        {
            if (plan.Begins[item])
            {
                canvas.Add(Entry(plan.X(item) - 3, plan.Ports.Entry(item)));
            }
        }
    }

    /// <summary>The arrow of those who begin.</summary>
    public static SceneNode Entry(double x, double y)
        => Pen.From(x - EntryLength, y).Line(x, y).Move(x - 4, y - 4).Line(x, y).Line(x - 4, y + 4).Draw(Paint.Line(Ink.Text2, 1.5) with { Round = true });
}
