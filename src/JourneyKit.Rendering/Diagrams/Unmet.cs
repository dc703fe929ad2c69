using JourneyKit.Model;
using JourneyKit.Questions;
using JourneyKit.Wording;

namespace JourneyKit.Rendering.Diagrams;

/// <summary>Counts what is left out of the diagram of one persona.</summary>
internal static class Unmet
{
    /// <summary>How many touchpoints the persona does not meet; nothing where the diagram is everybody's, or it meets all.</summary>
    public static IEnumerable<string> Of(JourneyMap map, Id<Persona>? persona)
    {
        ArgumentNullException.ThrowIfNull(map);
        var count = persona is { } one ? map.Touchpoints.Count(touchpoint => !touchpoint.IsFor(one)) : 0;
        return count == 0 ? [] : [$"{Listing.Count(count, "touchpoint")} that the persona `{persona}` does not meet {(count == 1 ? "is" : "are")} not shown."];
    }
}
