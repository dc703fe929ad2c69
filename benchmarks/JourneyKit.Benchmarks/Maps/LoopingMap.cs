using JourneyKit.Graphs;
using JourneyKit.Model;

namespace JourneyKit.Benchmarks.Maps;

/// <summary>A made map in which each seventh touchpoint also leads five back, as maps have it: many small loops.</summary>
internal sealed class LoopingMap
{
    private const int Every = 7;
    private const int Back = 5;
    private readonly KeyValuePair<string, Touchpoint>[] entries;

    public LoopingMap(int touchpoints)
    {
        var map = MapMaker.Make(touchpoints);
        Records = [.. map.Touchpoints.Select((touchpoint, i) => i % Every == Every - 1 ? WithWayBack(touchpoint, i) : touchpoint)];
        entries = [.. Records.Select(touchpoint => KeyValuePair.Create(touchpoint.Key, touchpoint))];
        Map = map with { Touchpoints = [.. Records] };
        var flow = FlowStructure.Of(Map.Touchpoints);
        To = flow.Rows.Targets.ToArray();
        From = [.. Enumerable.Range(0, touchpoints).SelectMany(i => Enumerable.Repeat(i, flow.Rows.From(i).Length))];
    }

    /// <summary>The map, with the index of its touchpoints once they have been looked up.</summary>
    public JourneyMap Map { get; }

    public Touchpoint[] Records { get; }

    /// <summary>The two ends of the transitions as integers.</summary>
    public int[] From { get; }

    public int[] To { get; }

    /// <summary>The same touchpoints without an index.</summary>
    public ElementMap<Touchpoint> Fresh() => new(new ValueMap<string, Touchpoint>(entries));

    private static Touchpoint WithWayBack(Touchpoint touchpoint, int i)
        => touchpoint with { Next = touchpoint.Next.With(new Transition(Places.Touchpoint(i - Back)) { Share = 0.05m }) };
}
