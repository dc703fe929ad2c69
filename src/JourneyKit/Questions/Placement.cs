using JourneyKit.Model;

namespace JourneyKit.Questions;

/// <summary>Where a touchpoint stands: the medium, and the part of the journey.</summary>
internal static class Placement
{
    /// <summary>The channel of a touchpoint; null where it names none.</summary>
    public static Channel? Channel(JourneyMap map, Touchpoint touchpoint) => touchpoint.Channel is { } channel ? map.Channels[channel] : null;

    /// <summary>The medium; null where the touchpoint has no channel, or the channel no kind.</summary>
    public static ChannelKind? Medium(JourneyMap map, Touchpoint touchpoint) => Channel(map, touchpoint)?.Kind;

    /// <summary>What its stage is in the field's terms; null where it has none, or the stage has no kind.</summary>
    public static StageKind? StageKind(JourneyMap map, Touchpoint touchpoint) => touchpoint.Stage is { } stage ? map.Stages[stage]?.Kind : null;

    /// <summary>Whether the customer already has what the journey is about, so that help and service are what counts.</summary>
    public static bool IsAfterPurchase(JourneyMap map, Touchpoint touchpoint)
        => StageKind(map, touchpoint) is Model.StageKind.Onboarding or Model.StageKind.Use or Model.StageKind.PostPurchase or Model.StageKind.Retention or Model.StageKind.Loyalty;

    /// <summary>
    /// Whether the organisation does not control it: a touchpoint or channel says so, or it is the customer's own doing,
    /// or nobody says and the medium is one that others control.
    /// </summary>
    public static bool IsOutside(JourneyMap map, Touchpoint touchpoint)
        => FromChannel.Control(map, touchpoint) is { } control ? control != TouchpointControl.Owned
            : touchpoint.Kind == TouchpointKind.Action || (Medium(map, touchpoint)?.IsOthers() ?? false);
}
