using JourneyKit.Model;

namespace JourneyKit.Gaps.States;

/// <summary>How far one state has come.</summary>
/// <param name="Map">The state.</param>
/// <param name="Closed">How many of the planned gaps are closed in it.</param>
/// <param name="Known">Of how many of them it is known how much is closed.</param>
/// <param name="Of">How many planned gaps there are.</param>
/// <param name="Mean">The mean share of the way, 0 to 1 or negative, unweighted over those of which it is known; null where that is none.</param>
internal sealed record StateTotal(JourneyMap Map, int Closed, int Known, int Of, decimal? Mean);
