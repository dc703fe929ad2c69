using JourneyKit.Model;

namespace JourneyKit.Questions;

/// <summary>Tells where a touchpoint takes place: the medium, the part of the journey, and on whose side.</summary>
internal static class Placement
{
    /// <summary>The channel of a touchpoint; null where it names none.</summary>
    public static Channel? Channel(JourneyMap map, Touchpoint touchpoint) => touchpoint.Channel is { } channel ? map.Channels[channel] : null;

    /// <summary>The medium; null where the touchpoint has no channel, or the channel no kind.</summary>
    public static ChannelKind? Medium(JourneyMap map, Touchpoint touchpoint) => Channel(map, touchpoint)?.Kind;

    /// <summary>The kind of its stage; null where it has none, or the stage has no kind.</summary>
    public static StageKind? StageKind(JourneyMap map, Touchpoint touchpoint) => touchpoint.Stage is { } stage ? map.Stages[stage]?.Kind : null;

    /// <summary>Whether it comes after the purchase, where customers need help and service.</summary>
    public static bool IsAfterPurchase(JourneyMap map, Touchpoint touchpoint)
        => StageKind(map, touchpoint) is Model.StageKind.Onboarding or Model.StageKind.Use or Model.StageKind.PostPurchase or Model.StageKind.Retention or Model.StageKind.Loyalty;

    /// <summary>
    /// Whether it is work that customers take no part in, as blueprints show it: a hand-over of staff or an automatic step,
    /// without a channel and without anything that customers do, think or feel.
    /// </summary>
    public static bool IsBehindTheScenes(Touchpoint touchpoint)
        => touchpoint is { Channel: null, Doing: null, Thinking: null, Feeling: null, Emotion: null, Satisfaction: null, Quote: null, Frontstage.Count: 0, ByPersona.Count: 0 }
            && (touchpoint.Backstage.Count > 0 || touchpoint.Automated == Automation.Full);

    /// <summary>Whether it happens by itself: customers neither go there nor do anything there.</summary>
    public static bool IsAutomaticStep(Touchpoint touchpoint) => touchpoint is { Automated: Automation.Full, SelfService: not true, Doing: null };

    /// <summary>
    /// Whether the organisation does not control it: a touchpoint or channel says so, or it is the customer's own doing,
    /// or nobody says and the medium is one that others control.
    /// </summary>
    public static bool IsOutside(JourneyMap map, Touchpoint touchpoint)
        => FromChannel.Control(map, touchpoint) is { } control ? control != TouchpointControl.Owned
            : touchpoint.Kind == TouchpointKind.Action || (Medium(map, touchpoint)?.IsOthers() ?? false);
}
