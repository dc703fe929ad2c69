using JourneyKit.Model;

namespace JourneyKit.Questions;

/// <summary>Recognises what a map leaves out on purpose.</summary>
internal static class Exclusion
{
    /// <summary>Whether the scenario names an element among what it excludes, by id or name.</summary>
    public static bool Names(JourneyMap map, Element element)
        => map.Scenario?.Excludes.Any(text => text.Contains(element.Name, StringComparison.OrdinalIgnoreCase) || text.Contains(element.Key, StringComparison.OrdinalIgnoreCase)) == true;
}
