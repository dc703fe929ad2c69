using JourneyKit.Gaps;
using JourneyKit.Model;

namespace JourneyKit.Insights.Plan;

/// <summary>What an initiative brings and what it costs.</summary>
/// <param name="Initiative">The initiative.</param>
/// <param name="Side">The map whose word of it holds.</param>
internal sealed record InitiativeWorth(Initiative Initiative, GapSide Side)
{
    /// <summary>What it brings, in the measure of the plan; null where no map tells.</summary>
    public double? Worth { get; init; }

    /// <summary>What it costs in the currency of the plan; null where that is not known.</summary>
    public decimal? Cost { get; init; }

    /// <summary>The parts that its worth is made of.</summary>
    public ElementList<WorthPart> Parts { get; init; }

    /// <summary>What of a conversion is less since more leave by an exit that the second map intends, in the measure of the plan: 0 or less. It is no part of the worth.</summary>
    public double OnPurpose { get; init; }

    /// <summary>Whether there is something to decide about it.</summary>
    public bool IsOpen => OpenWork.IsOpen(Initiative);

    /// <summary>In how many months it has brought what it costs; null where that is not known, or never.</summary>
    public double? Payback(WorthMeasure measure) => measure.IsMoney && Worth is > 0 and var worth && Cost is { } cost ? (double)cost / worth : null;
}
