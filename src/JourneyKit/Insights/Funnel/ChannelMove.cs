using JourneyKit.Model;

namespace JourneyKit.Insights.Funnel;

/// <summary>Journeys that go from one channel to another.</summary>
/// <param name="From">The channel that is left.</param>
/// <param name="To">The channel that is entered.</param>
/// <param name="Transitions">Over how many transitions.</param>
/// <param name="PerJourney">How often per journey, on average; null where that is unbounded.</param>
internal sealed record ChannelMove(Id<Channel> From, Id<Channel> To, int Transitions, double? PerJourney);
