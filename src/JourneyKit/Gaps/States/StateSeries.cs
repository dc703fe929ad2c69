using JourneyKit.Model;

namespace JourneyKit.Gaps.States;

/// <summary>
/// The way from the journey as it is, over the steps between, to the journey as it should be: how much of each gap every
/// state closes. Immutable; the same maps and options give the same series.
/// </summary>
internal sealed class StateSeries
{
    private StateSeries(ElementList<JourneyMap> states, GapReport report, ElementMap<StateProgress> gaps)
    {
        States = states;
        Report = report;
        Gaps = gaps;
        Totals = [.. states.Select((map, at) => Total(map, at, gaps))];
    }

    /// <summary>The maps, from the journey as it is to the journey as it should be.</summary>
    public ElementList<JourneyMap> States { get; }

    /// <summary>What separates the first state from the last.</summary>
    public GapReport Report { get; }

    /// <summary>The gaps of the report that are planned to be closed or open, in its order. What gets worse or is unclear is in the report only.</summary>
    public ElementMap<StateProgress> Gaps { get; }

    /// <summary>How far each state has come.</summary>
    public ElementList<StateTotal> Totals { get; }

    /// <summary>
    /// Compares every state with the first and the last. Each is taken as what its place says, whatever its own
    /// <see cref="JourneyMap.State"/>: the first is where the journey is, the last is where it should be.
    /// </summary>
    /// <param name="maps">The current map, interim maps in their order, the future map: at least two.</param>
    /// <param name="options">How; null for <see cref="GapOptions.Default"/>.</param>
    /// <exception cref="ArgumentException">There are fewer than two maps.</exception>
    public static StateSeries Of(IReadOnlyList<JourneyMap> maps, GapOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(maps);
        if (maps.Count < 2)
        {
            throw new ArgumentException("A series needs at least two maps.", nameof(maps));
        }

        var (first, last) = (AsBefore(maps[0]), AsAfter(maps[^1]));
        var report = GapAnalysis.Compare(first, last, options);
        var gaps = report.Gaps.Where(gap => gap.Standing is GapStanding.Planned or GapStanding.Open).ToList();
        var closed = gaps.Select(gap => new decimal?[maps.Count]).ToList();
        for (var state = 0; state < maps.Count; state++)
        {
            var step = state > 0 && state < maps.Count - 1 ? StateStep.Of(first, maps[state], last, options) : null;
            for (var at = 0; at < gaps.Count; at++)
            {
                closed[at][state] = step is not null ? step.ClosedOf(gaps[at]) : state > 0 && gaps[at].Standing == GapStanding.Planned ? 1 : 0;
            }
        }

        return new StateSeries([.. maps], report, [.. gaps.Zip(closed, (gap, shares) => new StateProgress(gap, [.. shares]))]);
    }

    internal static JourneyMap AsBefore(JourneyMap map) => map with { State = MapState.Current };

    // A step on the way keeps its name; only a map of today cannot be where the journey should be.
    internal static JourneyMap AsAfter(JourneyMap map) => map.State == MapState.Current ? map with { State = MapState.Future } : map;

    private static StateTotal Total(JourneyMap map, int at, ElementMap<StateProgress> gaps)
    {
        var planned = gaps.Where(progress => progress.Gap.Standing == GapStanding.Planned).Select(progress => progress.Closed[at]).ToList();
        var known = planned.OfType<decimal>().ToList();
        return new StateTotal(map, known.Count(share => share >= 1), known.Count, planned.Count, known.Count == 0 ? null : known.Average());
    }
}
