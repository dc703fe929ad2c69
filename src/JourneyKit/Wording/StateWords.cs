using JourneyKit.Model;

namespace JourneyKit.Wording;

/// <summary>Puts the state of a map into words.</summary>
internal static class StateWords
{
    /// <summary>The map: <c>the interim map</c>.</summary>
    public static string TheMap(JourneyMap map) => map.State == MapState.Current ? "the map of today" : $"the {ChoiceWords<MapState>.Of(map.State)} map";

    /// <summary>The time that the map shows: <c>today</c>, <c>in the interim map</c>, <c>in future</c>.</summary>
    public static string When(JourneyMap map) => map.State switch
    {
        MapState.Current => "today",
        MapState.Future => "in future",
        _ => $"in {TheMap(map)}",
    };

    /// <summary>A value that a map has: <c>today's 6m</c>, <c>the 6m in the interim map</c>.</summary>
    public static string Value(object value, JourneyMap map) => map.State == MapState.Current ? $"today's {value}" : $"the {value} {When(map)}";
}
