using JourneyKit.Gaps.Priorities.Scoring;

namespace JourneyKit.Rendering.Scenes.Priorities;

/// <summary>The field in which the initiatives stand: effort to the right, worth upward.</summary>
internal sealed class PriorityField
{
    public PriorityField(IReadOnlyList<PriorityItem> items, Box box)
    {
        Box = box;
        Efforts = NiceScale.Of(0, items.Max(item => item.Effort));
        Worths = NiceScale.Of(Math.Min(0, items.Min(item => item.Worth)), items.Max(item => item.Worth));
        IsDivided = items.Select(item => item.Effort).Distinct().Skip(1).Any() && items.Select(item => item.Worth).Distinct().Skip(1).Any();
        MiddleEffort = Median.Of(items.Select(item => item.Effort)) ?? 0;
        MiddleWorth = Median.Of(items.Select(item => item.Worth)) ?? 0;
        if (IsDivided && items.Any(item => item.Effort == MiddleEffort && item.Worth == MiddleWorth))
        {
            // An initiative on the crossing would belong to no part: the lines pass between it and the next ones.
            MiddleEffort = Beside(items.Select(item => item.Effort), MiddleEffort);
            MiddleWorth = Beside(items.Select(item => item.Worth), MiddleWorth);
        }
    }

    public Box Box { get; }

    public NiceScale Efforts { get; }

    public NiceScale Worths { get; }

    public decimal MiddleEffort { get; }

    public decimal MiddleWorth { get; }

    /// <summary>Whether initiatives lie on both sides of both medians: else the lines would run through all of them and part nothing.</summary>
    public bool IsDivided { get; }

    /// <summary>The colour of the ground where most of a box lies; null where no line crosses the box.</summary>
    public Ink? GroundOf(Box box)
    {
        var (x, y) = (XOf(MiddleEffort), YOf(MiddleWorth));
        return !IsDivided || ((box.X >= x || box.Right <= x) && (box.Y >= y || box.Bottom <= y)) ? null
            : (box.MiddleX < x, box.MiddleY < y) switch { (true, true) => Ink.GoodFill, (false, false) => Ink.Paper, _ => Ink.Wash };
    }

    public double XOf(decimal effort) => Box.X + (Box.Width * Efforts.Share(effort));

    public double YOf(decimal worth) => Box.Bottom - (Box.Height * Worths.Share(worth));

    // Half-way to the next value above, or below where there is none.
    private static decimal Beside(IEnumerable<decimal> values, decimal middle)
    {
        var all = values.ToList();
        var next = all.Where(value => value > middle).DefaultIfEmpty(all.Where(value => value < middle).Max(value => (decimal?)value) ?? middle).Min();
        return middle + ((next - middle) / 2);
    }
}
