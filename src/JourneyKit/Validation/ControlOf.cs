using JourneyKit.Model;

namespace JourneyKit.Validation;

/// <summary>Tells who controls a touchpoint.</summary>
internal static class ControlOf
{
    /// <summary>What the touchpoint says, else its channel; null where neither does.</summary>
    public static TouchpointControl? Touchpoint(JourneyMap map, Touchpoint touchpoint)
        => touchpoint.Control ?? (touchpoint.Channel is { } channel ? map.Channels[channel]?.Control : null);

    /// <summary>Whether the organisation or a partner shapes it: an interaction that somebody meets and that is not said to be in the hands of the customer or of others.</summary>
    public static bool IsShaped(JourneyMap map, Touchpoint touchpoint)
        => touchpoint.Kind == TouchpointKind.Interaction
            && touchpoint.Personas is not { Count: 0 }
            && Touchpoint(map, touchpoint) is not (TouchpointControl.Customer or TouchpointControl.External);
}
