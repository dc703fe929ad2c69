using JourneyKit.Model;

namespace JourneyKit.Gaps.Outcomes;

/// <summary>What becomes of touchpoints, feelings and pain points, whether or not that is a gap.</summary>
/// <param name="Touchpoints">The touchpoints of the second map in its order, then those that only the first has.</param>
/// <param name="Means">The mean emotions: of the journey, of the stages of the second map and then those that only the first has, and of personas in the same order. Only those of which an emotion is known in one of the maps.</param>
/// <param name="PainPoints">How many pain points go, stay and come.</param>
/// <param name="EachPainPoint">The same of each: those of the first map in its order, then those that only the second has.</param>
internal sealed record GapOutcomes(ElementList<TouchpointOutcome> Touchpoints, ElementList<MeanOutcome> Means, PainPointCounts PainPoints, ElementList<PainPointOutcome> EachPainPoint);
