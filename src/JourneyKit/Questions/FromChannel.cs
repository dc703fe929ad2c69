using JourneyKit.Model;

namespace JourneyKit.Questions;

/// <summary>Looks up what a touchpoint says, or else its channel.</summary>
internal static class FromChannel
{
    /// <summary>The team that owns a touchpoint; null where neither it nor its channel says.</summary>
    public static Id<Team>? Owner(JourneyMap map, Touchpoint touchpoint)
        => touchpoint.Owner ?? (touchpoint.Channel is { } channel ? map.Channels[channel]?.Owner : null);

    /// <summary>Who controls a touchpoint; null where neither it nor its channel says.</summary>
    public static TouchpointControl? Control(JourneyMap map, Touchpoint touchpoint)
        => touchpoint.Control ?? (touchpoint.Channel is { } channel ? map.Channels[channel]?.Control : null);

    /// <summary>The systems behind a touchpoint: its own, and those of its channel.</summary>
    public static IEnumerable<Id<JourneySystem>> Systems(JourneyMap map, Touchpoint touchpoint)
        => touchpoint.Channel is { } id && map.Channels[id] is { } channel ? touchpoint.Systems.Concat(channel.Systems) : touchpoint.Systems;

    /// <summary>Whether customers meet the organisation here, and not merely each other or somebody else.</summary>
    public static bool IsOurs(JourneyMap map, Touchpoint touchpoint)
        => IsMet(touchpoint) && Control(map, touchpoint) is null or TouchpointControl.Owned;

    /// <summary>Whether customers meet the organisation or a partner here: nothing says that customers, competitors or others control it.</summary>
    public static bool IsShaped(JourneyMap map, Touchpoint touchpoint)
        => IsMet(touchpoint) && Control(map, touchpoint) is not (TouchpointControl.Customer or TouchpointControl.External or TouchpointControl.Competitor);

    /// <summary>Whether a competitor controls it.</summary>
    public static bool IsCompetitors(JourneyMap map, Touchpoint touchpoint) => Control(map, touchpoint) == TouchpointControl.Competitor;

    private static bool IsMet(Touchpoint touchpoint)
        => touchpoint is { Kind: TouchpointKind.Interaction, Personas: null or { Count: > 0 } } && !Placement.IsBehindTheScenes(touchpoint);
}
