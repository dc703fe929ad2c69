using JourneyKit.Rendering.Scenes.Grid;

namespace JourneyKit.Rendering.Scenes.Flow;

/// <summary>Puts labels on the side of their bars where fewer ribbons pass behind them.</summary>
internal static class FlowLabelSides
{
    private const int Samples = 32;

    /// <summary>The labels, some of them turned to the left.</summary>
    /// <param name="plan">The flow with all labels on the right.</param>
    /// <param name="left">The same labels on the left.</param>
    public static FlowLabel[] Of(FlowPlan plan, IReadOnlyList<FlowLabel> left)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(left);
        FlowLabel[] chosen = [.. plan.Labels];
        var ribbons = Ribbons(plan);
        for (var item = 0; item < chosen.Length; item++)
        {
            var now = Covered(plan, item, chosen[item], ribbons);
            if (now > 0 && IsFree(plan, item, left[item], chosen) && Covered(plan, item, left[item], ribbons) < now)
            {
                chosen[item] = left[item];
            }
        }

        return chosen;
    }

    private static IEnumerable<Box> Written(FlowPlan plan, int item, FlowLabel label) => label.Written(plan.X(item), plan.Frame.LabelTop(item));

    private static bool IsFree(FlowPlan plan, int item, FlowLabel label, FlowLabel[] chosen)
    {
        var boxes = Written(plan, item, label).ToList();
        return boxes.TrueForAll(box => box.X >= GridColumns.Left)
            && Enumerable.Range(0, chosen.Length).Where(other => other != item).All(other =>
                boxes.TrueForAll(box => box.Overlap(plan.Bar(other).Inside(-4, -2)) <= 0 && Written(plan, other, chosen[other]).All(written => written.Inside(-6, -1).Overlap(box) <= 0)));
    }

    private static int Covered(FlowPlan plan, int item, FlowLabel label, List<(Point Middle, double Half)> ribbons)
    {
        var boxes = Written(plan, item, label).ToList();
        return ribbons.Count(point => boxes.Exists(box => point.Middle.X > box.X && point.Middle.X < box.Right && point.Middle.Y + point.Half > box.Y && point.Middle.Y - point.Half < box.Bottom));
    }

    /// <summary>How much of the ribbons passes behind labels, in points along them.</summary>
    public static int Covered(FlowPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var ribbons = Ribbons(plan);
        return Enumerable.Range(0, plan.Labels.Length).Sum(item => Covered(plan, item, plan.Labels[item], ribbons));
    }

    // Points along the ways that lead straight to their ends, with the bends that they have while the labels stand as they do.
    private static List<(Point Middle, double Half)> Ribbons(FlowPlan plan)
    {
        var (bends, points) = (new FlowBends(plan), new List<(Point Middle, double Half)>());
        foreach (var link in Enumerable.Range(0, plan.Layout.Source.Links.Count).Where(link => !plan.IsLoop(link) && plan.Lane(link) is null))
        {
            var (start, end) = FlowRibbons.Ends(plan, link);
            var (from, to) = bends.Of(start, end, plan.Widths[link]);
            for (var at = 0; at <= Samples; at++)
            {
                var t = at / (double)Samples;
                points.Add((FlowRibbons.At(start with { X = from }, end with { X = to }, t), plan.Widths[link] / 2));
                points.Add((start with { X = start.X + ((from - start.X) * t) }, plan.Widths[link] / 2));
                points.Add((end with { X = to + ((end.X - to) * t) }, plan.Widths[link] / 2));
            }
        }

        return points;
    }
}
