using JourneyKit.Model;

namespace JourneyKit.Wording;

/// <summary>What the state that a map shows is called in a sentence.</summary>
internal static class StateWords
{
    /// <summary>The map: <c>the interim map</c>.</summary>
    public static string TheMap(JourneyMap map) => map.State == MapState.Current ? "the map of today" : $"the {ChoiceWords<MapState>.Of(map.State)} map";

    /// <summary>When what the map says is so: <c>today</c>, <c>in the interim map</c>, <c>in future</c>.</summary>
    public static string When(JourneyMap map) => map.State switch
    {
        MapState.Current => "today",
        MapState.Future => "in future",
        _ => $"in {TheMap(map)}",
    };

    /// <summary>A value that a map has: <c>today's 6m</c>, <c>the 6m in the interim map</c>.</summary>
    public static string Value(object value, JourneyMap map) => map.State == MapState.Current ? $"today's {value}" : $"the {value} {When(map)}";
}
