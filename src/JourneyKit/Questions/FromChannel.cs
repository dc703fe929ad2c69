using JourneyKit.Model;

namespace JourneyKit.Questions;

/// <summary>What a touchpoint takes from its channel where it says nothing itself.</summary>
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

    /// <summary>Whether customer and organisation meet here, and not merely customers among themselves or with others.</summary>
    public static bool IsOurs(JourneyMap map, Touchpoint touchpoint)
        => touchpoint is { Kind: TouchpointKind.Interaction, Personas: null or { Count: > 0 } }
            && Control(map, touchpoint) is null or TouchpointControl.Owned;

    /// <summary>Whether the organisation or a partner shapes it: an interaction that somebody meets and that is not said to be in the hands of the customer or of others.</summary>
    public static bool IsShaped(JourneyMap map, Touchpoint touchpoint)
        => touchpoint is { Kind: TouchpointKind.Interaction, Personas: null or { Count: > 0 } }
            && Control(map, touchpoint) is not (TouchpointControl.Customer or TouchpointControl.External);
}
