using JourneyKit.Diagnostics;
using JourneyKit.Model;
using JourneyKit.Sources;

namespace JourneyKit.Schema.Checking;

/// <summary>Whether a map can be the baseline of another.</summary>
internal static class BaselineCheck
{
    private static readonly ElementPath Path = ElementPath.Root / DocumentLinks.Baseline;

    /// <summary>What does not fit, without a place.</summary>
    public static IReadOnlyList<Diagnostic> FaultsOf(JourneyMap map, JourneyMap baseline)
    {
        var faults = new List<Diagnostic>();
        if (baseline.Id != map.Id)
        {
            faults.Add(new Diagnostic(DocumentFaults.BaselineOfOtherJourney, $"The baseline shows the journey `{baseline.Id}`, this map the journey `{map.Id}`.") { Path = Path });
        }

        if (baseline.State > map.State)
        {
            faults.Add(new Diagnostic(DocumentFaults.BaselineOfLaterState, $"The baseline shows a later state ({Word(baseline.State)}) than this map ({Word(map.State)}).") { Path = Path });
        }

        return faults;
    }

    private static string Word(MapState state) => ChoiceWords<MapState>.OrNumber(state);
}
