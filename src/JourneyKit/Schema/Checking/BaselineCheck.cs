using JourneyKit.Diagnostics;
using JourneyKit.Model;
using JourneyKit.Sources;

namespace JourneyKit.Schema.Checking;

/// <summary>Whether a map can be the baseline of another.</summary>
internal static class BaselineCheck
{
    private static readonly ElementPath Path = ElementPath.Root / DocumentLinks.Baseline;

    private static readonly ElementPath State = ElementPath.Root / PropertyKeys.State;

    /// <summary>What does not fit between a sound map and its baseline, without a place.</summary>
    public static IReadOnlyList<Diagnostic> FaultsOf(JourneyMap map, JourneyMap baseline) => FaultsOf(map.Id, map.State, baseline);

    /// <summary>What does not fit between a map that may be at fault and its baseline: nothing follows from an id or a state that could not be read.</summary>
    public static IReadOnlyList<Diagnostic> FaultsOf(LocatedTree tree, JourneyMap map, JourneyMap baseline)
    {
        var state = tree.Find(State).Value;
        var isKnown = tree[state].IsScalar && ChoiceWords<MapState>.TryParse(tree.Text(state), out _);
        return FaultsOf(map.Id == default ? default(Id<JourneyMap>?) : map.Id, isKnown ? map.State : null, baseline);
    }

    private static List<Diagnostic> FaultsOf(Id<JourneyMap>? id, MapState? state, JourneyMap baseline)
    {
        var faults = new List<Diagnostic>();
        if (id is { } own && own != baseline.Id)
        {
            faults.Add(new Diagnostic(DocumentFaults.BaselineOfOtherJourney, $"The baseline shows the journey `{baseline.Id}`, this map the journey `{own}`.") { Path = Path });
        }

        if (baseline.State > state)
        {
            faults.Add(new Diagnostic(DocumentFaults.BaselineOfLaterState, $"The baseline shows a later state ({ChoiceWords<MapState>.OrNumber(baseline.State)}) than this map ({ChoiceWords<MapState>.Of(state.Value)}).") { Path = Path });
        }

        return faults;
    }
}
