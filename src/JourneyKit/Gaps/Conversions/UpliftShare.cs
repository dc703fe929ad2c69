using JourneyKit.Model;

namespace JourneyKit.Gaps.Conversions;

/// <summary>What one change adds to the share of journeys that reach a conversion.</summary>
/// <param name="Source">What changes.</param>
/// <param name="Before">The touchpoints of the first map whose ways out change: several where they are merged or stand in another order. Empty where no touchpoint is the source.</param>
/// <param name="After">What became of them in the second map: several where one is split.</param>
/// <param name="Points">What it adds, in percentage points of all journeys; negative where it takes away.</param>
internal sealed record UpliftShare(UpliftSource Source, ElementList<Id<Touchpoint>> Before, ElementList<Id<Touchpoint>> After, double Points);
