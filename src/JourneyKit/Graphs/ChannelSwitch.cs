using JourneyKit.Model;

namespace JourneyKit.Graphs;

/// <summary>A transition between touchpoints of two different channels.</summary>
/// <param name="Transition">The transition.</param>
/// <param name="From">The channel that is left.</param>
/// <param name="To">The channel that is entered.</param>
internal sealed record ChannelSwitch(FlowTransition Transition, Id<Channel> From, Id<Channel> To);
