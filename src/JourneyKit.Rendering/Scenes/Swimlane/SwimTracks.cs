namespace JourneyKit.Rendering.Scenes.Swimlane;

/// <summary>Places the stretches that go up and down between two columns beside each other, so that few of them cross.</summary>
internal sealed class SwimTracks
{
    private const double Apart = 7;
    private const double LeastApart = 3;
    private const double MostWidth = 84;
    private const double BeforeFirst = 9;
    private const double AfterLast = 15;
    private const double Clear = 4;

    private readonly Dictionary<(int Gutter, (int Item, int Link, int Direction) Key), int> trackOf = [];
    private readonly Dictionary<int, int> counts = [];

    /// <summary>Places all stretches.</summary>
    public SwimTracks(IEnumerable<SwimRise> rises)
    {
        foreach (var gutter in rises.GroupBy(rise => rise.Gutter))
        {
            Place(gutter.Key, [.. gutter.GroupBy(rise => rise.Key).Select(Joined)]);
        }
    }

    /// <summary>How wide the room behind a column is, in px.</summary>
    public double Width(int gutter) => BeforeFirst + (counts.GetValueOrDefault(gutter) * ApartIn(gutter)) + AfterLast;

    /// <summary>How far behind the boxes of its column a stretch stands, in px.</summary>
    public double Distance(SwimRise rise) => BeforeFirst + (trackOf[(rise.Gutter, rise.Key)] * ApartIn(rise.Gutter)) + (Apart / 2);

    private double ApartIn(int gutter) => Math.Clamp(MostWidth / Math.Max(1, counts.GetValueOrDefault(gutter)), LeastApart, Apart);

    private static SwimRise Joined(IEnumerable<SwimRise> shared)
    {
        var all = shared.ToList();
        return all[0].Right >= all[0].Left
            ? all[0] with { Left = all.Min(rise => rise.Left), Right = all.Max(rise => rise.Right) }
            : all[0] with { Left = all.Max(rise => rise.Left), Right = all.Min(rise => rise.Right) };
    }

    // From the left: what comes back, the deepest first; downward the lowest first; upward the highest first; what goes back, the deepest last.
    private void Place(int gutter, List<SwimRise> rises)
    {
        var ordered = rises.OrderBy(rise => rise.Turn).ThenBy(rise => rise.Right < rise.Left).ThenBy(rise => rise switch
        {
            { Turn: > 0 } => rise.Right,
            { Turn: < 0 } => -rise.Left,
            _ => rise.Right < rise.Left ? rise.Left : -rise.Left,
        }).ToList();
        for (var at = 0; at < ordered.Count; at++)
        {
            var rise = ordered[at];
            var meets = ordered.Take(at).Where(other => (rise.Key.Item == -1 || other.Key.Item != rise.Key.Item) && other.Top < rise.Bottom + Clear && other.Bottom > rise.Top - Clear);
            var track = meets.Select(other => trackOf[(gutter, other.Key)] + 1).Append(0).Max();
            trackOf[(gutter, rise.Key)] = track;
            counts[gutter] = Math.Max(counts.GetValueOrDefault(gutter), track + 1);
        }
    }
}
