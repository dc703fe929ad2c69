using JourneyKit.Model;

namespace JourneyKit.Wording;

/// <summary>What the state that a map shows is called.</summary>
internal static class StateWords
{
    /// <summary>In a sentence: <c>the interim map</c>.</summary>
    public static string TheMap(JourneyMap map) => map.State == MapState.Current ? "the map of today" : $"the {ChoiceWords<MapState>.Of(map.State)} map";
}
