using JourneyKit.Model;

namespace JourneyKit.Insights.Personas;

/// <summary>A channel that a persona says something about, and whether it meets it.</summary>
/// <param name="Channel">The channel.</param>
/// <param name="Use">What the persona says.</param>
/// <param name="Reach">The share of its journeys that come to a touchpoint in the channel, 0 to 1; null where the flow does not say.</param>
internal sealed record AudienceChannel(Id<Channel> Channel, ChannelUse Use, double? Reach);
