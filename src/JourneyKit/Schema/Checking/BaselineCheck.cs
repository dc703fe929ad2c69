using JourneyKit.Diagnostics;
using JourneyKit.Model;

namespace JourneyKit.Schema.Checking;

/// <summary>Whether a map can be the baseline of another.</summary>
internal static class BaselineCheck
{
    public static IEnumerable<(DiagnosticDescriptor Descriptor, string Message)> FaultsOf(JourneyMap map, JourneyMap baseline)
    {
        if (baseline.Id != map.Id)
        {
            yield return (DocumentFaults.BaselineOfOtherJourney, $"The baseline shows the journey `{baseline.Id}`, this map the journey `{map.Id}`.");
        }

        if (baseline.State > map.State)
        {
            yield return (DocumentFaults.BaselineOfLaterState, $"The baseline shows a later state ({Word(baseline.State)}) than this map ({Word(map.State)}).");
        }
    }

    private static string Word(MapState state) => ChoiceWords<MapState>.OrNumber(state);
}
