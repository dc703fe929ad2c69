using JourneyKit.Graphs;
using JourneyKit.Graphs.Chain;
using JourneyKit.Model;
using JourneyKit.Plans;

namespace JourneyKit.Insights.Plan;

/// <summary>
/// A map without the pain points that open initiatives close: at each touchpoint those whom they hit leave no more, and go
/// on as the others do. What it converts in addition is the most that closing them can bring.
/// </summary>
internal sealed class RelievedMap
{
    private const int Digits = 24;

    private RelievedMap(JourneyMap map, IReadOnlyDictionary<Id<Touchpoint>, IReadOnlyList<PainPoint>> relieved) => (Map, Relieved) = (map, relieved);

    /// <summary>The map with the shares of those who go on grown.</summary>
    public JourneyMap Map { get; }

    /// <summary>The pain points whose effect is counted, by their touchpoint.</summary>
    public IReadOnlyDictionary<Id<Touchpoint>, IReadOnlyList<PainPoint>> Relieved { get; }

    public static RelievedMap Of(JourneyMap map, ConversionChain chain, PlannedWork work)
    {
        var relieved = new Dictionary<Id<Touchpoint>, IReadOnlyList<PainPoint>>();
        ElementMap<Touchpoint> touchpoints = [.. map.Touchpoints.Select(at => Relieve(at, chain, work, relieved))];
        return new RelievedMap(map with { Touchpoints = touchpoints }, relieved);
    }

    private static Touchpoint Relieve(Touchpoint at, ConversionChain chain, PlannedWork work, Dictionary<Id<Touchpoint>, IReadOnlyList<PainPoint>> relieved)
    {
        if (at.PainPoints.Count == 0 || chain.Touchpoints[at.Key] is not { End: JourneyEnd.DropOff, EndingHere: > 0 and < 1 and var leaving })
        {
            return at;
        }

        List<PainPoint> closed = [.. at.PainPoints.Where(pain => pain.Frequency is { Value: > 0 } && OpenWork.Closing(work, pain.Id).Any())];
        if (closed.Count == 0)
        {
            return at;
        }

        relieved.Add(at.Id, closed);
        var staying = Math.Min(leaving, closed.Sum(pain => pain.Frequency!.Value.Value));
        var growth = 1 + (staying / (1 - leaving));
        return at with { Next = [.. at.Next.Select(way => Grown(way, growth))] };
    }

    private static Transition Grown(Transition way, decimal growth) => way with
    {
        Share = way.Share is { } share ? Grown(share, growth) : null,
        ByPersona = [.. way.ByPersona.Select(own => KeyValuePair.Create(own.Key, Grown(own.Value, growth)))],
    };

    // Rounded down, so that the shares of a touchpoint never make more than a whole.
    private static Share Grown(Share share, decimal growth) => new(Math.Min(1, Math.Round(share.Value * growth, Digits, MidpointRounding.ToZero)));
}
