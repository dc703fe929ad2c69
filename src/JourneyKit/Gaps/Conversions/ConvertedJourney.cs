using JourneyKit.Graphs.Chain;

namespace JourneyKit.Gaps.Conversions;

/// <summary>
/// What a journey that reaches a conversion costs the customer until it does, its touchpoint included, on average over
/// such journeys only: who gives up early would make every map that keeps more customers look longer. Each touchpoint
/// counts as often as such journeys come to it, v(i) · f(i) ÷ P: its visits before the conversion, times the chance to
/// reach it from there, divided by the probability of the conversion (the chain conditioned on where it ends: J. Kemeny,
/// J. Snell, Finite Markov Chains, 1960). Never unbounded: every such journey arrives.
/// </summary>
/// <param name="Touches">Visits to touchpoints where somebody but the customer takes part.</param>
/// <param name="Steps">Visits to all touchpoints.</param>
/// <param name="TimeAtLeast">Durations and waits that are known. The whole where everything is known, else the least; null where longer than a <see cref="TimeSpan"/> can be.</param>
/// <param name="Durations">Of how many touchpoints the duration is known.</param>
/// <param name="Waits">Of how many transitions the wait is known; an omitted one is unknown, too.</param>
/// <param name="EffortAtLeast">The sum of the efforts that are known (1 to 5 each, 5 is hardest). The whole where everything is known, else the least.</param>
/// <param name="Efforts">Of how many touchpoints the effort is known.</param>
internal sealed record ConvertedJourney(double Touches, double Steps, TimeSpan? TimeAtLeast, Coverage Durations, Coverage Waits, double EffortAtLeast, Coverage Efforts)
{
    /// <summary>The time where every duration and wait is known; else null.</summary>
    public TimeSpan? Time => Durations.IsComplete && Waits.IsComplete ? TimeAtLeast : null;

    /// <summary>The effort where that of every touchpoint is known; else null.</summary>
    public double? Effort => Efforts.IsComplete ? EffortAtLeast : null;
}
