namespace JourneyKit.Rendering.Scenes.Flow;

/// <summary>Draws the bars, where journeys begin and where they leave.</summary>
internal static class FlowNodes
{
    private const double Fading = 16;
    private const double MostWisp = 40;

    /// <summary>Draws what fades away below each bar.</summary>
    public static void DrawLeaving(Canvas canvas, FlowPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        for (var item = 0; item < plan.Bars.Length; item++)
        {
            var (bar, box) = (plan.Bars[item], plan.Bar(item));
            var y = Math.Min(box.Y + plan.Ports.Leaving[item], box.Bottom - 2);
            foreach (var (share, ink) in new[] { (bar.Lost, Ink.Text3), (bar.Meant, Ink.GoodMid) }.Where(pair => pair.Item1 > 0))
            {
                var width = Math.Clamp(share * plan.Scale, 2, Math.Max(2, box.Bottom - y));
                canvas.Add(Wisp(box.Right, y, width, ink));
                y += width;
            }
        }
    }

    /// <summary>Draws the bars, and an arrow where journeys begin.</summary>
    public static void Draw(Canvas canvas, FlowPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        for (var item = 0; item < plan.Bars.Length; item++)
        {
            var (source, box, at) = (plan.Layout.Source.Items[item], plan.Bar(item), item);
            canvas.Group(
                group =>
                {
                    group.Box(box, Paint.Filled(Ink.Text));
                    if (plan.Bars[at].Begins > 0)
                    {
                        var y = box.MiddleY;
                        group.Add(Pen.From(box.X - 15, y).Line(box.X - 4, y).Move(box.X - 8, y - 4).Line(box.X - 4, y).Line(box.X - 8, y + 4).Draw(Paint.Line(Ink.Text2, 1.5) with { Round = true }));
                    }

                    plan.Labels[at].Draw(group, box.X, plan.Frame.LabelTop(at), plan.Frame.Ground(at));
                },
                source.Only?.Id,
                FlowWords.Of(plan, item));
        }
    }

    /// <summary>Those who leave: out of the bar and down, until nothing is left of them.</summary>
    public static SceneNode Wisp(double x, double y, double width, Ink ink)
    {
        var reach = Math.Min(width, MostWisp);
        var end = y + width + Fading;
        return Pen.From(x, y)
            .Cubic(new Point(x + (0.6 * (reach + 8)), y), new Point(x + reach + 8, y + (0.4 * width)), new Point(x + reach + 8, end))
            .Line(x + 8, end)
            .Cubic(new Point(x + 8, y + width + (0.4 * Fading)), new Point(x + 5, y + width), new Point(x, y + width))
            .Close()
            .Draw(Paint.Filled(new Fill.Fade(ink, new Point(x, y + (0.35 * width)), new Point(x + (0.35 * reach), end))));
    }
}
