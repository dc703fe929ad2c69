using JourneyKit.Model;

namespace JourneyKit.Gaps.Conversions;

/// <summary>What one change adds to the share of journeys that reach a conversion.</summary>
/// <param name="Source">What changes.</param>
/// <param name="Before">The touchpoints of the first map whose ways out change: several where they are merged or stand in another order. Empty where no touchpoint is the source, or one that only the second map has.</param>
/// <param name="After">What became of them in the second map: several where one is split, none where it is gone.</param>
/// <param name="Points">What it adds, in percentage points of all journeys; negative where it takes away.</param>
internal sealed record UpliftShare(UpliftSource Source, ElementList<Id<Touchpoint>> Before, ElementList<Id<Touchpoint>> After, double Points)
{
    /// <summary>Whether setting it back alone, with all else as it will be, does not have the opposite sign: what it does depends on other changes.</summary>
    public bool DependsOnOthers { get; init; }
}
