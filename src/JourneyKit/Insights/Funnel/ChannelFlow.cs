using JourneyKit.Model;

namespace JourneyKit.Insights.Funnel;

/// <summary>How a channel is used.</summary>
/// <param name="Channel">The channel.</param>
/// <param name="Visits">Visits to its touchpoints per journey; null where they are unbounded.</param>
/// <param name="Reach">The share of all journeys that come to any of them, 0 to 1; null where it could not be computed.</param>
/// <param name="MovesIn">Moves per journey that come from another channel; null where they are unbounded.</param>
/// <param name="MovesOut">Moves per journey that lead to another channel; null where they are unbounded.</param>
/// <param name="Personas">How the personas use it, in the order of the map; empty where they do not differ, or it could not be computed.</param>
internal sealed record ChannelFlow(Id<Channel> Channel, double? Visits, double? Reach, double? MovesIn, double? MovesOut, ElementList<ChannelPersona> Personas);
