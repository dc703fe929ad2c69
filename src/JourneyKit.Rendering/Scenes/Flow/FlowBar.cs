using JourneyKit.Graphs;
using JourneyKit.Graphs.Chain;
using JourneyKit.Rendering.Scenes.Grid;

namespace JourneyKit.Rendering.Scenes.Flow;

/// <summary>What the flow says of an item: the numbers of the core, added up where it stands for several touchpoints.</summary>
/// <param name="Visits">How often a journey comes here; null where that has no bound.</param>
/// <param name="Height">What its height stands for: visits, or how many come here at all where visits have no bound.</param>
/// <param name="Lost">The share of all journeys that end here without being meant to.</param>
/// <param name="Meant">The share of all journeys that end here as intended.</param>
/// <param name="Begins">The share of all journeys that begin here.</param>
internal sealed record FlowBar(double? Visits, double Height, double Lost, double Meant, double Begins)
{
    /// <summary>Whether it is a moment of truth.</summary>
    public bool IsTruth { get; private init; }

    /// <summary>Whether a conversion happens here.</summary>
    public bool IsConversion { get; private init; }

    /// <summary>The bars of all items.</summary>
    public static FlowBar[] Of(GridSource source, IEnumerable<Model.Conversion> conversions)
    {
        ArgumentNullException.ThrowIfNull(source);
        var places = conversions.Select(conversion => conversion.At).ToHashSet();
        var begins = source.Chain.Graph.Entries.ToDictionary(entry => entry.Touchpoint, entry => (double)entry.Share);
        return [.. source.Items.Select(Bar)];

        FlowBar Bar(GridItem item)
        {
            var flows = item.Touchpoints.Select(touchpoint => source.Chain.Touchpoints[touchpoint.Key]!).ToList();
            return new FlowBar(
                flows.Any(flow => flow.Visits is null) ? null : flows.Sum(flow => flow.Visits),
                flows.Sum(flow => flow.Visits ?? flow.Reach ?? 0),
                flows.Where(flow => !IsMeant(flow)).Sum(flow => flow.Ending),
                flows.Where(IsMeant).Sum(flow => flow.Ending),
                item.Touchpoints.Sum(touchpoint => begins.GetValueOrDefault(touchpoint.Id)))
            {
                IsTruth = item.Touchpoints.Any(touchpoint => touchpoint.MomentOfTruth == true),
                IsConversion = item.Touchpoints.Any(touchpoint => places.Contains(touchpoint.Id)),
            };
        }
    }

    private static bool IsMeant(TouchpointFlow flow) => flow.End is JourneyEnd.Exit or JourneyEnd.Conversion;
}
