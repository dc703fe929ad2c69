namespace JourneyKit.Rendering.Scenes.Flow;

/// <summary>Says where along its way a ribbon goes up or down: where it passes behind few names and bars, and no more sharply than its width lets it.</summary>
internal sealed class FlowBends
{
    private const double LeastOfWidth = 1.5;
    private const double ThinWidth = 16;
    private const int Samples = 24;
    private const double BarWeight = 2;

    // How long a short bend is, in px: long enough to be followed by the eye.
    private static readonly double[] ShortBends = [60, 36, 22];

    // Where in the free room the bend may be, the best place first.
    private static readonly double[] Places = [1, 0, 0.5, 0.25, 0.75];

    private readonly List<(Box Box, double Weight)> taken = [];

    /// <summary>Knows what stands in the way.</summary>
    public FlowBends(FlowPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        for (var item = 0; item < plan.Bars.Length; item++)
        {
            taken.AddRange(plan.Labels[item].Written(plan.X(item), plan.Frame.LabelTop(item)).Select(line => (line, 1.0)));
            taken.Add((plan.Bar(item), BarWeight));
        }
    }

    /// <summary>Where the bend begins and ends; the whole way unless a shorter bend covers less.</summary>
    public (double From, double To) Of(Point start, Point end, double width)
    {
        var best = (start.X, end.X);
        var least = Covered(start, end, best, width);
        foreach (var length in ShortBends.Where(length => length < end.X - start.X && (width <= ThinWidth || length >= width * LeastOfWidth)))
        {
            var room = end.X - start.X - length;
            foreach (var bend in Places.Select(place => (start.X + (room * place), start.X + (room * place) + length)))
            {
                if (least > 0 && Covered(start, end, bend, width) is var covered && covered < least)
                {
                    (best, least) = (bend, covered);
                }
            }
        }

        return best;
    }

    // How much of a way lies behind what is taken, by looking at points along it.
    private double Covered(Point start, Point end, (double From, double To) bend, double width)
    {
        var (low, high, covered) = (Math.Min(start.Y, end.Y) - width, Math.Max(start.Y, end.Y) + width, 0.0);
        foreach (var (box, weight) in taken.Where(one => one.Box.X < end.X - 1 && one.Box.Right > start.X + 1 && one.Box.Y < high && one.Box.Bottom > low))
        {
            for (var at = 0; at <= Samples; at++)
            {
                var t = at / (double)Samples;
                var x = bend.From + ((bend.To - bend.From) * ((1.5 * t * (1 - t)) + (t * t * t)));
                var y = start.Y + ((end.Y - start.Y) * ((3 * t * t) - (2 * t * t * t)));
                covered += Covers(box, x, y, width) ? weight : 0;
                covered += Covers(box, start.X + ((bend.From - start.X) * t), start.Y, width) ? weight * (bend.From - start.X) / (end.X - start.X) : 0;
                covered += Covers(box, bend.To + ((end.X - bend.To) * t), end.Y, width) ? weight * (end.X - bend.To) / (end.X - start.X) : 0;
            }
        }

        return covered;

        bool Covers(Box box, double x, double y, double wide)
            => x > start.X + 1 && x < end.X - 1 && x > box.X && x < box.Right && y + (wide / 2) > box.Y && y - (wide / 2) < box.Bottom;
    }
}
