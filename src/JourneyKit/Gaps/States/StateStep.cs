using JourneyKit.Model;

namespace JourneyKit.Gaps.States;

/// <summary>
/// One state between the first and the last. What it says of a gap is read from two reports: where the way to the last
/// state still has the gap, it is open as far as that says; where only the way from the first state has it, it is closed as
/// far as that says; where neither has it, the state does not say enough.
/// </summary>
internal sealed class StateStep
{
    private readonly GapIndex reached;
    private readonly GapIndex left;

    private StateStep(GapIndex reached, GapIndex left)
    {
        this.reached = reached;
        this.left = left;
    }

    public static StateStep Of(JourneyMap first, JourneyMap state, JourneyMap last, GapOptions? options) => new(
        new GapIndex(GapAnalysis.Compare(first, StateSeries.AsAfter(state), options), GapSide.Before),
        new GapIndex(GapAnalysis.Compare(StateSeries.AsBefore(state), last, options), GapSide.After));

    /// <summary>The share of a gap that is closed; null where that is not known.</summary>
    public decimal? ClosedOf(Gap gap)
    {
        var (soFar, toGo) = (reached.Find(gap), left.Find(gap));
        if (gap.Standing == GapStanding.Planned && NumberPair.Of(gap) is { } whole && whole.To != whole.From)
        {
            // What a state on the way aims at is what it closes; only where it is no better than the first, the way left tells how it is.
            var value = (soFar is { Standing: GapStanding.Planned } ? NumberPair.Of(soFar)?.To : null) ?? (toGo is null ? null : NumberPair.Of(toGo)?.From);
            return value is { } at ? Math.Min((at - whole.From) / (whole.To - whole.From), 1) : null;
        }

        return toGo is not null ? 0 : soFar?.Standing == GapStanding.Planned ? 1 : null;
    }
}
