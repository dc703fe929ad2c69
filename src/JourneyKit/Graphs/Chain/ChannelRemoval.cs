using JourneyKit.Model;

namespace JourneyKit.Graphs.Chain;

/// <summary>What would become of a conversion without a channel.</summary>
/// <param name="Channel">The channel.</param>
/// <param name="Touchpoints">How many touchpoints are removed with it.</param>
/// <param name="Effect">The removal effect, 0 to 1: 1 − conversion without it ÷ conversion with it, where journeys that come to one of its touchpoints are lost. Null where nobody converts anyway, or where it could not be computed.</param>
internal sealed record ChannelRemoval(Id<Channel> Channel, int Touchpoints, double? Effect);
