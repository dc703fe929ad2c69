using JourneyKit.Model;

namespace JourneyKit.Graphs;

/// <summary>A change of channel with something that the customer does alone in between, so that no transition shows it.</summary>
/// <param name="From">The touchpoint before.</param>
/// <param name="Via">A shortest way over actions without channel, at least one.</param>
/// <param name="To">The touchpoint after.</param>
/// <param name="FromChannel">The channel before.</param>
/// <param name="ToChannel">The channel after, another one.</param>
internal sealed record HandOver(Id<Touchpoint> From, ElementList<Id<Touchpoint>> Via, Id<Touchpoint> To, Id<Channel> FromChannel, Id<Channel> ToChannel);
